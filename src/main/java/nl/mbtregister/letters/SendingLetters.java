package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.letters.rules.Answer;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;

/**
 * Mails what was posted. No transaction stays open while the mail server is spoken to: a mail is claimed, sent and
 * settled, and a sender that dies in between leaves a claim that ends by itself.
 */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SendingLetters implements Chore {
    /** Mails over one line; mail servers take offence at endless ones. */
    private static final int PORTION = 100;

    private static final Logger LOG = Logger.getLogger(SendingLetters.class.getName());

    @Inject
    ClaimingLetters claiming;

    @Inject
    MailServer server;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "letters-sending";
    }

    @Override
    public boolean doSome() {
        if (!claiming.anyDue()) {
            return false;
        }
        try (MailLine line = server.open()) {
            for (int sent = 0; sent < PORTION; sent++) {
                Optional<Mail> mail = claiming.claim();
                if (mail.isEmpty()) {
                    return false;
                }
                Answer answer = line.send(mail.get());
                claiming.settle(mail.get(), answer);
                if (answer.lineLost()) {
                    return false;
                }
            }
            return true;
        } catch (MessagingException e) {
            // no letter is to blame, so none loses an attempt
            LOG.log(Level.WARNING, "The mail server cannot be reached; letters wait: {0}", e.getMessage());
            return false;
        }
    }
}
