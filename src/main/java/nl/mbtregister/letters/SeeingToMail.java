package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office sees to the mails that did not arrive: sends them again, or notes how else it was done. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class SeeingToMail {
    /** Mails on one page. */
    public static final int AT_ONCE = 50;

    private static final int LONGEST = 500;

    @Inject
    private Undelivereds undelivered;

    @Inject
    private SendingLetters sending;

    @Inject
    private Chores chores;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * At most {@link #AT_ONCE} mails that did not arrive, the newest letters first; one statement.
     *
     * @param before id of the last letter of the page before; 0 for the first page
     */
    @Transactional
    public List<UndeliveredMail> list(long before) {
        return undelivered.page(before, AT_ONCE);
    }

    /** @throws Refusal letters.R11 when there is no such mail, or somebody saw to it */
    @Transactional
    public UndeliveredMail open(long letter) {
        return undelivered.page(letter + 1, 1).stream()
                .filter(mail -> mail.id() == letter)
                .findFirst()
                .orElseThrow(() -> new Refusal("letters.R11"));
    }

    /**
     * @param address to which it goes now
     * @throws Refusal letters.R11 when it is no address, or somebody saw to the mail before
     */
    @Transactional
    public void sendAgain(UUID key, long letter, String address) {
        if (doing.once(key, letter, address).isEmpty()) {
            if (!isAddress(address) || !undelivered.sendAgain(letter, address, time.now())) {
                throw new Refusal("letters.R11");
            }
            note("letters.mail.sent-again", letter);
            chores.doAfterCommit(sending);
            doing.done(key, "");
        }
    }

    /**
     * @param how 1 to 500 signs
     * @throws Refusal letters.R11 when that is not said, or somebody saw to the mail before
     */
    @Transactional
    public void doneOtherwise(UUID key, long letter, String how) {
        if (doing.once(key, letter, how).isEmpty()) {
            Instant now = time.now();
            if (how.isBlank()
                    || how.length() > LONGEST
                    || !undelivered.dealt(letter, how, caller.get().id(), now)) {
                throw new Refusal("letters.R11");
            }
            note("letters.mail.done-otherwise", letter);
            doing.done(key, "");
        }
    }

    private void note(String act, long letter) {
        JournalAct note = JournalAct.of(act).object("letter", letter);
        journal.record(undelivered.person(letter).map(note::about).orElse(note));
    }

    private static boolean isAddress(String address) {
        try {
            new InternetAddress(address, true).validate();
            return address.matches("[^\\s<>,]+@[^\\s<>,]+\\.[^\\s<>,]+");
        } catch (AddressException e) {
            return false;
        }
    }
}
