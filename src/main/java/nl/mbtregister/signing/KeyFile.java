package nl.mbtregister.signing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Setting;

/**
 * Where the keys are kept.
 *
 * @param place of a JWK Set; blank where there is none
 */
record KeyFile(String place) {
    private static final Logger LOG = Logger.getLogger(KeyFile.class.getName());

    /** @throws Refusal signing.R1 when there are no keys here that can be used; the log says why */
    Signer open() {
        if (place.isBlank()) {
            LOG.log(
                    Level.SEVERE,
                    "Set {0} to a file with a JWK Set; until then nothing can be signed",
                    Setting.SIGNING_KEYS.key());
            throw new Refusal("signing.R1");
        }
        try {
            return new Signer(KeyPairs.parse(Files.readString(file())));
        } catch (IOException | IllegalArgumentException e) {
            // what was wrong with it is told, what stands in it is not
            LOG.log(Level.SEVERE, e, () -> "Cannot use the keys that " + Setting.SIGNING_KEYS.key() + " names");
            throw new Refusal("signing.R1");
        }
    }

    /** Makes keys where none are; of two servers that do so at once, the first one's stay. */
    void makeIfMissing() {
        if (Files.exists(file())) {
            return;
        }
        Path part = file().resolveSibling(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(part.getParent());
            Files.writeString(part, KeyPairs.make().text());
            try {
                Files.createLink(file(), part);
            } catch (FileAlreadyExistsException e) {
                LOG.log(Level.INFO, "Another server has made {0}", file());
            } finally {
                Files.delete(part);
            }
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "Cannot make keys in " + file());
        }
    }

    private Path file() {
        return Path.of(place).toAbsolutePath();
    }
}
