package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Makes unreadable what nobody may read from the database or the disk alone. The key is a setting; a demo has one of its
 * own. Whoever may act may have the act's secrets sealed and opened.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class Sealing {
    private static final Logger LOG = Logger.getLogger(Sealing.class.getName());

    @Inject
    private Settings settings;

    private volatile @Nullable SecretBox box;

    /** @throws Refusal platform.R7 when this server has no key */
    public byte[] seal(byte[] open) {
        return box().seal(open);
    }

    /**
     * @throws Refusal platform.R7 when this server has no key
     * @throws IllegalStateException when this was sealed with another key, or changed since
     */
    public byte[] open(byte[] sealed) {
        return box().open(sealed);
    }

    private SecretBox box() {
        SecretBox known = box;
        if (known == null) {
            known = make();
            box = known;
        }
        return known;
    }

    private SecretBox make() {
        String key = settings.text(Setting.SECRET_KEY);
        if (key.isBlank() && settings.yes(Setting.DEMO)) {
            return SecretBox.OF_A_DEMO;
        }
        try {
            return new SecretBox(key);
        } catch (IllegalArgumentException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "Set " + Setting.SECRET_KEY.key()
                            + " to base64 of 32 random bytes; until then nothing secret can be kept or read");
            throw new Refusal("platform.R7");
        }
    }
}
