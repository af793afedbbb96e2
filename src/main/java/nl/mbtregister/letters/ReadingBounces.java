package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Looks every minute whether mail came back. Several nodes may read the same box: a note counts once. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ReadingBounces implements Chore {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(ReadingBounces.class.getName());

    @Inject
    private BounceBox box;

    @Inject
    private NotingBounce noting;

    @Inject
    private Time time;

    private volatile Instant next = Instant.MIN;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "letters-bounces";
    }

    @Override
    public boolean doSome() {
        Instant now = time.now();
        if (now.isBefore(next) || !box.isSet()) {
            return false;
        }
        next = now.plus(PAUSE);
        try {
            int read = box.empty(noting::note);
            LOG.fine(() -> read + " mails taken out of the box for bounces");
        } catch (MessagingException | IOException e) {
            LOG.log(Level.WARNING, "The box for bounces cannot be read: {0}", e.getMessage());
        }
        return false;
    }
}
