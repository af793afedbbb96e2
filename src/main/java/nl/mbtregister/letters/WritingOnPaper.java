package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office writes on paper to whom mail does not reach. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class WritingOnPaper {
    private static final int AT_ONCE = 50;
    private static final int LONGEST = 500;

    @Inject
    private Undelivereds undelivered;

    @Inject
    private PostingLetters posting;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What is printed.
     *
     * @param cover asks for an address that works
     * @param lost the letters that did not arrive, in the words in which they were posted
     */
    public record Paper(PostTask task, Message cover, List<ReceivedLetter> lost) {
        public Paper {
            lost = List.copyOf(lost);
        }
    }

    /** The people to whom a letter is still to be written, the longest waiting first; one statement. */
    @Transactional
    public List<PostTask> list() {
        return undelivered.open(AT_ONCE);
    }

    /** @throws Refusal letters.R10 when there is no such task */
    @Transactional
    public Paper open(long id) {
        PostTask task = task(id);
        Recipient nobody = new Recipient(null, null, task.language(), task.addressee());
        Letter letter =
                Letter.to(nobody, LetterKind.ON_PAPER, "post_task " + id).with("email", task.email());
        return new Paper(task, posting.written(letter), undelivered.lost(task.personId()));
    }

    /** @throws Refusal letters.R10 when there is no such task or it says no address */
    @Transactional
    public void address(UUID key, long id, String address) {
        if (doing.once(key, id, address).isEmpty()) {
            PostTask task = task(id);
            if (address.isBlank() || address.length() > LONGEST || task.closedAt() != null) {
                throw new Refusal("letters.R10");
            }
            undelivered.addressed(id, address);
            note("letters.paper.addressed", task);
            doing.done(key, "");
        }
    }

    /** It was posted; the letters that did not arrive are thereby seen to. */
    @Transactional
    public void posted(UUID key, long id) {
        if (doing.once(key, id).isEmpty()) {
            PostTask task = task(id);
            String address = task.postalAddress();
            if (address == null || !undelivered.close(task, caller.get().id(), time.now(), address)) {
                throw new Refusal("letters.R10");
            }
            note("letters.paper.posted", task);
            doing.done(key, "");
        }
    }

    private PostTask task(long id) {
        return undelivered.task(id).orElseThrow(() -> new Refusal("letters.R10"));
    }

    private void note(String act, PostTask task) {
        journal.record(JournalAct.of(act).about(task.personId()).object("post_task", task.id()));
    }
}
