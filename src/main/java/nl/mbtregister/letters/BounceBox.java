package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import nl.mbtregister.letters.rules.DeliveryNote;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** The mailbox to which mail servers send back what they cannot deliver, read by IMAP or POP3. */
@ApplicationScoped
class BounceBox {
    /** Of one reading; the rest waits for the next. */
    private static final int AT_ONCE = 200;

    /** A note is small; what came back with it is needed for its headers only. */
    private static final int MOST_BYTES = 64 * 1024;

    private static final String ID = "Message-ID";

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(30);

    @Inject
    Settings settings;

    boolean isSet() {
        return !settings.text(Setting.BOUNCE_HOST).isBlank();
    }

    /**
     * Reads what lies there and takes it out of the box, each note after it was given on. A mail that is no such note is
     * taken out too: this box is for nothing else.
     *
     * @return mails taken out
     */
    int empty(Consumer<DeliveryNote> each) throws MessagingException, IOException {
        String protocol = settings.text(Setting.BOUNCE_PROTOCOL);
        try (Store store = Session.getInstance(properties(protocol)).getStore(protocol)) {
            store.connect(
                    settings.text(Setting.BOUNCE_HOST),
                    settings.number(Setting.BOUNCE_PORT),
                    settings.text(Setting.BOUNCE_USER),
                    settings.text(Setting.BOUNCE_PASSWORD));
            Folder box = store.getFolder("INBOX");
            box.open(Folder.READ_WRITE);
            int read = 0;
            try {
                int waiting = Math.min(box.getMessageCount(), AT_ONCE);
                for (int number = 1; number <= waiting; number++) {
                    Message mail = box.getMessage(number);
                    note(mail).ifPresent(each);
                    mail.setFlag(Flags.Flag.DELETED, true);
                    read++;
                }
            } finally {
                box.close(true);
            }
            return read;
        }
    }

    private static Properties properties(String protocol) {
        Properties properties = new Properties();
        String milliseconds = String.valueOf(ANSWERS_WITHIN.toMillis());
        for (String each : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + each, milliseconds);
        }
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        return properties;
    }

    static Optional<DeliveryNote> note(Message mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/*") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String status = "";
        String returned = "";
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                returned = returned(part);
            }
        }
        return DeliveryNote.read(status, returned);
    }

    /** Some servers give out a mail within a mail only as a mail. */
    private static String returned(Part part) throws MessagingException, IOException {
        String[] ids = part.getContent() instanceof Message inner ? inner.getHeader(ID) : null;
        return ids == null ? text(part) : ID + ": " + ids[0];
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
