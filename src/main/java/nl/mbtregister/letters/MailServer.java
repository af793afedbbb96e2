package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** The mail server of the settings, spoken to by SMTP. */
@ApplicationScoped
class MailServer {
    private static final String CONNECT_WITHIN_MS = "10000";
    private static final String ANSWER_WITHIN_MS = "60000";

    @Inject
    private Settings settings;

    /** @throws MessagingException when it does not answer or does not let us in */
    MailLine open() throws MessagingException {
        String user = settings.text(Setting.MAIL_USER);
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_WITHIN_MS);
        properties.setProperty("mail.smtp.timeout", ANSWER_WITHIN_MS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_WITHIN_MS);
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        // a password is never sent in the clear
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        Session session = Session.getInstance(properties);
        Transport transport = session.getTransport("smtp");
        transport.connect(
                settings.text(Setting.MAIL_HOST),
                settings.number(Setting.MAIL_PORT),
                user.isEmpty() ? null : user,
                user.isEmpty() ? null : settings.text(Setting.MAIL_PASSWORD));
        return new MailLine(session, transport, settings.text(Setting.MAIL_FROM));
    }
}
