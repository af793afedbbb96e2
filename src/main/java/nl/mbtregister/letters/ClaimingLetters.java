package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import nl.mbtregister.letters.rules.Answer;
import nl.mbtregister.letters.rules.BackOff;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Takes one mail at a time for this sender alone, and notes what became of it. Each step commits by itself. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ClaimingLetters {
    /** Far longer than a mail server may keep us waiting; only after it another sender believes that this one died. */
    static final Duration LEASE = Duration.ofMinutes(15);

    /** Letters that nobody refused take turns, so that one at which the server balks cannot keep the others. */
    private static final Duration RELEASED = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(ClaimingLetters.class.getName());

    @Inject
    Letters letters;

    @Inject
    Failures failures;

    @Inject
    Time time;

    @Transactional(TxType.REQUIRES_NEW)
    boolean anyDue() {
        return letters.anyDue(time.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Mail> claim() {
        Instant now = time.now();
        return letters.claim(now, now.plus(LEASE));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void settle(Mail mail, Answer answer) {
        Instant now = time.now();
        if (answer.accepted()) {
            letters.settle(mail, MailState.SENT, null, now, answer.text());
            return;
        }
        if (answer.aboutUs()) {
            letters.release(mail, now.plus(RELEASED), answer.text());
            LOG.warning(() -> "The mail server refuses the register itself, code " + answer.code() + "; letters wait");
            return;
        }
        Optional<Duration> pause = answer.refusedForGood() ? Optional.empty() : BackOff.after(mail.tries());
        if (pause.isPresent()) {
            letters.settle(mail, MailState.WAITING, now.plus(pause.get()), now, answer.text());
        } else {
            if (letters.settle(mail, MailState.DEAD, null, now, answer.text())) {
                failures.gaveUp(mail.letterId(), answer.refusedForGood(), answer.text(), now);
            }
            LOG.warning(
                    () -> "Letter " + mail.letterId() + " cannot be mailed; the server's code was " + answer.code());
        }
    }
}
