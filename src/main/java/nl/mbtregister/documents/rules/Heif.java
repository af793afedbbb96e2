package nl.mbtregister.documents.rules;

import java.util.Set;
import nl.mbtregister.kernel.Refusal;

/** HEIC pictures (ISO/IEC 23008-12). The same boxes carry films, so the brand alone proves nothing. */
final class Heif {
    private static final Set<String> STILL = Set.of("heic", "heix", "heim", "heis");
    private static final Set<String> OTHER_STILL = Set.of("avif", "mif1", "jpeg");
    private static final Set<String> MOVING = Set.of("moov", "moof");
    private static final int MOST_BOXES = 1000;

    private Heif() {}

    /**
     * Whether it is such a picture; films were sorted out before.
     *
     * @throws Refusal documents.R8 when its boxes do not fit the file
     */
    static boolean is(Bytes file) {
        if (!file.has("ftyp", 4) || !claims(file, STILL)) {
            return false;
        }
        if (!holds(file, Set.of("meta"))) {
            throw new Refusal("documents.R8");
        }
        return true;
    }

    /** Claims to be a still picture of this or another kind, and holds no film. */
    static boolean isStill(Bytes file) {
        return (claims(file, STILL) || claims(file, OTHER_STILL)) && !holds(file, MOVING);
    }

    private static boolean claims(Bytes file, Set<String> brands) {
        boolean claimed = brands.contains(file.text(8, 4));
        for (long brand = 16; brand + 4 <= file.four(0) && brand < 256; brand += 4) {
            claimed |= brands.contains(file.text(brand, 4));
        }
        return claimed;
    }

    private static boolean holds(Bytes file, Set<String> boxes) {
        long place = 0;
        for (int i = 0; i < MOST_BOXES && file.four(place) >= 0; i++) {
            if (boxes.contains(file.text(place + 4, 4))) {
                return true;
            }
            long size = file.four(place);
            // 1: the size follows in eight bytes, of which a file of ours needs the last four
            size = size == 1 ? file.four(place + 12) : size;
            if (size < 8) {
                return false;
            }
            place += size;
        }
        return false;
    }
}
