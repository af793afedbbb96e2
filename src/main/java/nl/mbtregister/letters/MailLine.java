package nl.mbtregister.letters;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.letters.rules.Answer;
import nl.mbtregister.letters.rules.Message;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** An open line to the mail server, over which several mails can be sent. */
final class MailLine implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(MailLine.class.getName());
    private static final int NO_SUCH_MAILBOX = 553;

    /** The command that comes before anything of the letter: a refusal of it is one of us and our settings. */
    private static final String SENDER = "MAIL FROM";

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;

    private MailLine(Session session, Transport transport, InternetAddress from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /**
     * @param from sender of every mail
     * @param back where mail servers send what they cannot deliver; empty for the sender
     * @param within how long the server may keep silent, at every word
     * @throws MessagingException when it does not answer or does not let us in, or the sender is no address
     */
    static MailLine open(MailLogin login, String from, String back, Duration within) throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        Session session = Session.getInstance(properties(login, back, String.valueOf(within.toMillis())));
        Transport transport = session.getTransport("smtp");
        transport.connect(
                login.host(),
                login.port(),
                login.asked() ? login.user() : null,
                login.asked() ? login.password() : null);
        return new MailLine(session, transport, sender);
    }

    private static Properties properties(MailLogin login, String back, String milliseconds) {
        Properties properties = new Properties();
        if (!back.isBlank()) {
            properties.setProperty("mail.smtp.from", back);
        }
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        properties.setProperty("mail.smtp.auth", String.valueOf(login.asked()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(login.secret()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(login.secret()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** What the server said. Code 0 means that nobody knows whether it took the mail over. */
    Answer send(Mail mail) {
        try {
            MimeMessage mime = mime(mail);
            transport.sendMessage(mime, mime.getAllRecipients());
            return Answer.ACCEPTED;
        } catch (AddressException e) {
            return new Answer(NO_SUCH_MAILBOX, "not an address");
        } catch (SMTPSendFailedException e) {
            return String.valueOf(e.getCommand()).startsWith(SENDER) ? answer(e).toUs() : answer(e);
        } catch (MessagingException e) {
            return answer(e);
        } catch (IllegalStateException e) {
            // the library found out that the line is gone before it said a word
            return Answer.read(null).toUs();
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The line was gone already", e);
        }
    }

    /** The server's reply is somewhere in the chain of causes, the most exact one deepest. */
    private static Answer answer(MessagingException failure) {
        Answer answer = Answer.read(failure.getMessage());
        for (Exception next = failure.getNextException();
                next != null;
                next = next instanceof MessagingException more ? more.getNextException() : null) {
            Answer deeper = Answer.read(next.getMessage());
            answer = deeper.code() == 0 ? answer : deeper;
        }
        return answer;
    }

    private MimeMessage mime(Mail mail) throws MessagingException {
        MimeMessage mime = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", mail.messageId());
            }
        };
        Message message = mail.message();
        mime.setFrom(from);
        mime.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
        mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mime.setHeader("Content-Language", message.language().getLanguage());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setSentDate(Date.from(mail.postedAt()));
        mime.setContent(alternatives(message));
        mime.saveChanges();
        return mime;
    }

    private static MimeMultipart alternatives(Message message) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(message.html(), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }
}
