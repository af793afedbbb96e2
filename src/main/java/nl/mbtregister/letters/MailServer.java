package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** The mail server of the settings, spoken to by SMTP. */
@ApplicationScoped
class MailServer {
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

    @Inject
    private Settings settings;

    /** @throws MessagingException when it does not answer or does not let us in */
    MailLine open() throws MessagingException {
        MailLogin login = new MailLogin(
                settings.text(Setting.MAIL_HOST),
                settings.number(Setting.MAIL_PORT),
                settings.text(Setting.MAIL_USER),
                settings.text(Setting.MAIL_PASSWORD),
                settings.yes(Setting.MAIL_STARTTLS));
        return MailLine.open(login, settings.text(Setting.MAIL_FROM), ANSWERS_WITHIN);
    }
}
