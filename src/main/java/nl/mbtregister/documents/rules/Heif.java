package nl.mbtregister.documents.rules;

import java.util.Optional;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;

/** HEIC pictures (ISO/IEC 23008-12). The same boxes carry films, so the brand alone proves nothing. */
final class Heif {
    private static final Set<String> STILL = Set.of("heic", "heix", "heim", "heis");
    private static final Set<String> OTHER_STILL = Set.of("avif", "mif1", "jpeg");
    private static final Set<String> MOVING = Set.of("moov", "moof");
    private static final int MOST_BOXES = 1000;

    private Heif() {}

    /** Whether it is such a picture; films were sorted out before. */
    static boolean is(Bytes file) {
        return file.has("ftyp", 4) && claims(file, STILL);
    }

    /**
     * The picture with nothing in it that tells where, when or with what it was taken.
     *
     * @throws Refusal documents.R8 when its boxes do not fit the file
     */
    static byte[] withoutPlace(Bytes file) {
        HeifBox meta = find(file, Set.of("meta")).orElseThrow(() -> new Refusal("documents.R8"));
        return HeifItems.withoutPlace(file, meta);
    }

    /** Claims to be a still picture of this or another kind, and holds no film. */
    static boolean isStill(Bytes file) {
        return (claims(file, STILL) || claims(file, OTHER_STILL))
                && find(file, MOVING).isEmpty();
    }

    private static boolean claims(Bytes file, Set<String> brands) {
        boolean claimed = brands.contains(file.text(8, 4));
        for (long brand = 16; brand + 4 <= file.four(0) && brand < 256; brand += 4) {
            claimed |= brands.contains(file.text(brand, 4));
        }
        return claimed;
    }

    private static Optional<HeifBox> find(Bytes file, Set<String> types) {
        Optional<HeifBox> box = HeifBox.at(file, 0, file.length());
        for (int i = 0;
                i < MOST_BOXES && box.isPresent() && !types.contains(box.get().type());
                i++) {
            box = HeifBox.at(file, box.get().end(), file.length());
        }
        return box.filter(found -> types.contains(found.type()));
    }
}
