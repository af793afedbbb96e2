package nl.mbtregister.documents.rules;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Refusal;

/** A zip archive whose parts can be read: none unpacks to more than it says, and all together say no more than is allowed. */
public final class Archive {
    private static final long SMALL = 1024L * 1024;

    /** Sheets and texts pack to a twentieth, seldom to a hundredth; only what is nothing but repetition packs smaller. */
    private static final long MOST_RATIO = 200;

    private final Bytes file;
    private final Map<String, ZipEntry> parts;

    private Archive(Bytes file, Map<String, ZipEntry> parts) {
        this.file = file;
        this.parts = parts;
    }

    /** Whether the file begins as an archive does. */
    public static boolean is(byte[] content) {
        return new Bytes(content).startsWith(Zip.START);
    }

    /**
     * Looks at the directory; nothing is unpacked.
     *
     * @param most bytes that all parts together may unpack to
     * @throws Refusal documents.R4 locked, R6 unpacks to too much or is made to mislead, R8 damaged
     */
    public static Archive of(byte[] content, long most) {
        Bytes file = new Bytes(content);
        long claimed = 0;
        var entries = Zip.entries(file);
        for (ZipEntry entry : entries) {
            claimed += Math.max(0, entry.claimed());
            if (claimed > most || entry.claimed() > SMALL && entry.claimed() / MOST_RATIO > entry.packed()) {
                throw new Refusal("documents.R6");
            }
        }
        return new Archive(file, entries.stream().collect(Collectors.toMap(ZipEntry::name, Function.identity())));
    }

    /** The names of its parts, as they are written. */
    public Set<String> names() {
        return parts.keySet();
    }

    /**
     * A part as a stream, empty when there is none of that name.
     *
     * @return a stream that throws {@link Refusal} documents.R6 when the part is longer than it says
     * @throws Refusal documents.R8 when it cannot be unpacked
     */
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(parts.get(name)).map(part -> new UnpackedPart(file, part));
    }
}
