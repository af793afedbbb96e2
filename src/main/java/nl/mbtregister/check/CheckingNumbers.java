package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.mbtregister.client.KnownClient;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** A machine has many numbers checked. They come and go as a stream; nothing of them is kept. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class CheckingNumbers {
    @Inject
    private AskedNumbers numbers;

    @Inject
    private NotingCheck noting;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Opens what the answers are written to, once it is known that there are any. */
    @FunctionalInterface
    public interface Opening {
        OutputStream open() throws IOException;
    }

    /**
     * An answer to each number, in their order.
     *
     * @param body CSV in UTF-8: a number and a reference
     * @param json a line of JSON each, else CSV
     * @throws Refusal check.R14 when there are none, or more than one call may have; nothing was opened then
     */
    @Transactional
    public void answer(KnownClient client, InputStream body, boolean json, Opening opening) throws IOException {
        DigestInputStream question = new DigestInputStream(body, digest());
        int most = settings.number(Setting.CHECK_NUMBERS_MOST);
        int asked;
        try (NumberLines lines = new NumberLines(question, most, !json)) {
            numbers.add(lines);
            asked = lines.count();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (asked == 0) {
            throw new Refusal("check.R14", most);
        }
        noting.note(client, asked, question.getMessageDigest().digest());
        numbers.answer(
                opening.open(),
                asked,
                json,
                time.today(),
                settings.number(Setting.ENDED_SHOWN_MONTHS),
                settings.number(Setting.CHECK_SOON_MONTHS));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
