package nl.mbtregister.paper;

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
 * Where the key that seals is kept.
 *
 * @param place of a PKCS#12 file; blank where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealKeyFile(String place, char[] password) {
    private static final Logger LOG = Logger.getLogger(SealKeyFile.class.getName());

    /** @throws Refusal paper.R4 when there is no key here that can be used; the log says why */
    Seal open() {
        if (place.isBlank()) {
            LOG.log(
                    Level.SEVERE,
                    "Set {0} to a PKCS#12 file; until then nothing can be sealed",
                    Setting.SEAL_KEY.key());
            throw new Refusal("paper.R4");
        }
        try {
            return new Seal(Files.readAllBytes(file()), password);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.SEVERE, e, () -> "Cannot use the key that " + Setting.SEAL_KEY.key() + " names: " + file());
            throw new Refusal("paper.R4");
        }
    }

    /** Makes a key that vouches for itself where none is; of two servers that do so at once, the first one's stays. */
    void makeIfMissing(String organisation) {
        if (Files.exists(file())) {
            return;
        }
        Path part = file().resolveSibling(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(part.getParent());
            Files.write(part, SealKeyMaker.make(organisation, password));
            try {
                Files.createLink(file(), part);
            } catch (FileAlreadyExistsException e) {
                LOG.log(Level.INFO, "Another server has made {0}", file());
            } finally {
                Files.delete(part);
            }
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "Cannot make a key in " + file());
        }
    }

    private Path file() {
        return Path.of(place).toAbsolutePath();
    }
}
