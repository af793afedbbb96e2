package nl.mbtregister.it;

import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters that somebody gets by mail. */
public final class Letterbox {
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");

    private final String address;

    public Letterbox(String address) {
        this.address = address;
    }

    /** Words of the letter with this subject, once it has come. */
    public String letter(String subject) {
        return await().until(() -> find(subject), Optional::isPresent).orElseThrow();
    }

    /** The code in the first letter that has one. */
    public String code() {
        return await().until(() -> find("").map(CODE::matcher).filter(Matcher::find), Optional::isPresent)
                .orElseThrow()
                .group();
    }

    private Optional<String> find(String subject) throws MessagingException, IOException {
        for (MimeMessage mail : TestServers.mail().getReceivedMessages()) {
            boolean theirs = Arrays.toString(mail.getRecipients(Message.RecipientType.TO))
                    .contains(address);
            if (theirs && mail.getSubject().contains(subject)) {
                return Optional.of(words(mail.getContent()));
            }
        }
        return Optional.empty();
    }

    private static String words(Object content) throws MessagingException, IOException {
        if (!(content instanceof MimeMultipart parts)) {
            return content.toString();
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            words.append(words(part.getContent()));
        }
        return words.toString();
    }
}
