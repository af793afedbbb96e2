package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sealing;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** A folder with one sealed file per document, in 256 subfolders. A file has its name only when all of it is on the disk. */
@ApplicationScoped
class SealedFolder implements Storage {
    private static final String UNFINISHED = ".part";
    private static final int PORTION = 500;

    @Inject
    private Settings settings;

    @Inject
    private Sealing sealing;

    @Override
    public void put(UUID key, byte[] content) {
        Path shelf = shelf(key);
        Path part = shelf.resolve(key + UNFINISHED);
        try {
            Files.createDirectories(shelf);
            try (FileChannel out = FileChannel.open(
                    part, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer sealed = ByteBuffer.wrap(sealing.seal(content));
                while (sealed.hasRemaining()) {
                    out.write(sealed);
                }
                out.force(true);
            }
            Files.move(part, shelf.resolve(key.toString()), StandardCopyOption.ATOMIC_MOVE);
            sync(shelf);
            sync(folder());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a document", e);
        }
    }

    /** The names in a folder must be on the disk as well. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public byte[] get(UUID key) {
        try {
            return sealing.open(Files.readAllBytes(shelf(key).resolve(key.toString())));
        } catch (IOException e) {
            throw new IllegalStateException("no document under " + key, e);
        }
    }

    @Override
    public long sweep(Instant before, Function<Collection<UUID>, Set<UUID>> known) {
        if (!Files.isDirectory(folder())) {
            return 0;
        }
        long swept = 0;
        try (Stream<Path> files = Files.walk(folder(), 2)) {
            Map<UUID, Path> portion = new HashMap<>();
            for (Iterator<Path> each = files.iterator(); each.hasNext(); ) {
                Path file = each.next();
                String name = file.getFileName().toString();
                if (isOurs(name) && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    if (name.endsWith(UNFINISHED)) {
                        swept += Files.deleteIfExists(file) ? 1 : 0;
                    } else {
                        portion.put(UUID.fromString(name), file);
                    }
                }
                if (portion.size() == PORTION || !each.hasNext()) {
                    swept += clear(portion, known);
                    portion.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through the documents", e);
        }
        return swept;
    }

    private static long clear(Map<UUID, Path> portion, Function<Collection<UUID>, Set<UUID>> known) throws IOException {
        if (portion.isEmpty()) {
            return 0;
        }
        portion.keySet().removeAll(known.apply(Set.copyOf(portion.keySet())));
        for (Path file : portion.values()) {
            Files.deleteIfExists(file);
        }
        return portion.size();
    }

    private static boolean isOurs(String name) {
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.part)?");
    }

    private Path shelf(UUID key) {
        return folder().resolve(key.toString().substring(0, 2));
    }

    private Path folder() {
        return Path.of(settings.text(Setting.DOCUMENTS)).toAbsolutePath();
    }
}
