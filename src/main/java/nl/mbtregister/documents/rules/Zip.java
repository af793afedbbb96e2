package nl.mbtregister.documents.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;

/** The directory of a zip archive (PKWARE APPNOTE 4.3), where nothing may be hidden, shared or encrypted. */
final class Zip {
    static final String START = "PK\u0003\u0004";
    private static final String DIRECTORY = "PK\u0001\u0002";
    private static final String END = "PK\u0005\u0006";
    private static final int MOST_ENTRIES = 2000;
    private static final int LONGEST_TAIL = 22 + 65_535;

    private Zip() {}

    /**
     * The entries in the order of their places.
     *
     * @throws Refusal documents.R4 locked, R6 too many or overlapping entries, R8 damaged
     */
    static List<ZipEntry> entries(Bytes file) {
        int end = file.findLast(END, file.length() - LONGEST_TAIL);
        if (end < 0) {
            throw new Refusal("documents.R8");
        }
        int count = file.littleTwo(end + 10);
        if (count > MOST_ENTRIES) {
            throw new Refusal("documents.R6");
        }
        List<ZipEntry> entries = new ArrayList<>();
        long place = file.littleFour(end + 16);
        for (int i = 0; i < count; i++) {
            ZipEntry entry = entry(file, place);
            entries.add(entry);
            place += 46 + file.littleTwo(place + 28) + file.littleTwo(place + 30) + file.littleTwo(place + 32);
        }
        if (place > end) {
            throw new Refusal("documents.R8");
        }
        entries.sort(Comparator.comparingLong(ZipEntry::data));
        refuseTricks(entries);
        return entries;
    }

    private static ZipEntry entry(Bytes file, long place) {
        long local = file.littleFour(place + 42);
        if (!file.has(DIRECTORY, place) || !file.has(START, local)) {
            throw new Refusal("documents.R8");
        }
        if ((file.littleTwo(place + 8) & 1) != 0) {
            throw new Refusal("documents.R4");
        }
        byte[] name = file.text(place + 46, file.littleTwo(place + 28)).getBytes(ISO_8859_1);
        long data = local + 30 + file.littleTwo(local + 26) + file.littleTwo(local + 28);
        return new ZipEntry(
                new String(name, UTF_8),
                file.littleTwo(place + 10),
                data,
                file.littleFour(place + 20),
                file.littleFour(place + 24));
    }

    private static void refuseTricks(List<ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        long free = 0;
        for (ZipEntry entry : entries) {
            if (entry.data() < free) {
                throw new Refusal("documents.R6"); // one packed part that stands for many
            }
            free = entry.data() + entry.packed();
            if (!names.add(entry.name())
                    || entry.name().contains("..")
                    || entry.name().startsWith("/")) {
                throw new Refusal("documents.R8");
            }
        }
    }
}
