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
        Duration within = Duration.ofSeconds(settings.number(Setting.MAIL_SECONDS));
        return MailLine.open(login, settings.text(Setting.MAIL_FROM), settings.text(Setting.BOUNCE_ADDRESS), within);
    }
}
