package nl.mbtregister.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import nl.mbtregister.access.rules.Password;
import nl.mbtregister.access.rules.Turnstile;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/**
 * Reckons with passwords by Argon2id, at most so many at a time as the settings say: each takes 19 MiB and tens of
 * milliseconds. Whoever comes waits in line; never call this within a transaction, or the line holds the connections.
 */
@ApplicationScoped
class PasswordHasher {
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, BYTES, Argon2.ID);

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Settings settings;

    private Turnstile line = new Turnstile(1, PATIENCE);
    private String nobodys = "";

    @PostConstruct
    void open() {
        line = new Turnstile(Math.max(1, settings.number(Setting.PASSWORDS_AT_ONCE)), PATIENCE);
        byte[] unknown = new byte[SALT_BYTES];
        random.nextBytes(unknown);
        nobodys = ARGON.hash(unknown, salt()).getResult();
    }

    /**
     * The hash to keep, with its salt and figures.
     *
     * @throws Refusal access.R6 after five seconds in line
     */
    String hash(String typed) {
        return line.through(() -> ARGON.hash(bytes(typed), salt()).getResult());
    }

    /** @throws Refusal access.R6 after five seconds in line */
    boolean fits(String typed, String hash) {
        return line.through(() -> Argon2Function.getInstanceFromHash(hash).check(bytes(typed), hash.getBytes(UTF_8)));
    }

    /** Takes as long as to look at a password of somebody, so that the time does not tell who has an account. */
    void fitsNobody(String typed) {
        fits(typed, nobodys);
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static byte[] bytes(String typed) {
        return Password.plain(typed).getBytes(UTF_8);
    }
}
