package nl.mbtregister.documents.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;

/**
 * The items of a HEIC picture (ISO/IEC 14496-12, 8.11). Phones keep the camera's data and notes as items of their own, beside
 * those that are drawn; what stands in those is wiped, and they stay where they are, so that nothing else moves.
 */
final class HeifItems {
    private static final Set<String> TELLING = Set.of("Exif", "mime");
    private static final int IN_FILE = 0;
    private static final int IN_META = 1;

    private final Bytes file;
    private final byte[] kept;
    private final List<HeifBox> boxes;
    private long place;

    private HeifItems(Bytes file, HeifBox meta) {
        this.file = file;
        kept = file.all().clone();
        boxes = meta.inside(file, meta.content() + 4);
    }

    /**
     * The picture with nothing in it that tells where, when or with what it was taken.
     *
     * @throws Refusal documents.R8 when its list of items does not fit the file
     */
    static byte[] withoutPlace(Bytes file, HeifBox meta) {
        HeifItems items = new HeifItems(file, meta);
        Set<Long> telling = items.telling();
        if (!telling.isEmpty()) {
            items.wipe(telling);
        }
        return items.kept;
    }

    private Set<Long> telling() {
        Set<Long> telling = new HashSet<>();
        Optional<HeifBox> list = box("iinf");
        if (list.isPresent()) {
            long first = list.get().content() + (file.at(list.get().content()) == 0 ? 6 : 8);
            for (HeifBox entry : list.get().inside(file, first)) {
                place = entry.content() + 4;
                int version = file.at(entry.content());
                long item = number(version > 2 ? 4 : 2);
                // before its second version an entry had no kind and was never a picture of a phone
                if (version < 2 || TELLING.contains(file.text(place + 2, 4))) {
                    telling.add(item);
                }
            }
        }
        return telling;
    }

    private void wipe(Set<Long> telling) {
        HeifBox list = box("iloc").orElseThrow(() -> new Refusal("documents.R8"));
        int version = file.at(list.content());
        int sizes = file.two(list.content() + 4);
        place = list.content() + 6;
        long items = number(version < 2 ? 2 : 4);
        for (long i = 0; i < items; i++) {
            boolean tells = telling.contains(number(version < 2 ? 2 : 4));
            long method = version == 0 ? IN_FILE : number(2) & 15;
            number(2); // which file
            long base = number(sizes >> 4 & 15);
            long extents = number(2);
            for (long j = 0; j < extents; j++) {
                number(version == 0 ? 0 : sizes & 15);
                long from = base + number(sizes >> 12 & 15);
                long length = number(sizes >> 8 & 15);
                if (tells) {
                    wipe(method, from, length);
                }
            }
        }
    }

    private void wipe(long method, long from, long length) {
        HeifBox room = method == IN_FILE
                ? new HeifBox("file", 0, file.length())
                : box("idat").filter(box -> method == IN_META).orElseThrow(() -> new Refusal("documents.R8"));
        long first = room.content() + from;
        if (from < 0 || length < 1 || length > file.length() || first + length > room.end()) {
            throw new Refusal("documents.R8");
        }
        Arrays.fill(kept, (int) first, (int) (first + length), (byte) 0);
    }

    private Optional<HeifBox> box(String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst();
    }

    /** The number of so many bytes that comes next: 0, 2, 4 or 8. */
    private long number(int bytes) {
        long number = switch (bytes) {
            case 0 -> 0;
            case 2 -> file.two(place);
            case 4 -> file.four(place);
            case 8 -> file.four(place) == 0 ? file.four(place + 4) : -1;
            default -> -1;
        };
        if (number < 0) {
            throw new Refusal("documents.R8");
        }
        place += bytes;
        return number;
    }
}
