package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.reminder.rules.RoundStage.Step;
import org.jspecify.annotations.Nullable;

/** The office sends a round now or at a moment that it chooses, stops it, has it go on, or takes it back. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class SteeringRound {
    private static final String ACCOUNT = "account-";

    @Inject
    private RoundLists lists;

    @Inject
    private RoundLetter letter;

    @Inject
    private SendingRounds sending;

    @Inject
    private PostingLetters posting;

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

    /** @throws Refusal reminder.R24 when the round is too far for that */
    @Transactional
    public void send(UUID key, long round) {
        step(key, round, Step.SEND, time.now());
    }

    /** @throws Refusal reminder.R24 when the round is too far for that, or the moment is not to come */
    @Transactional
    public void plan(UUID key, long round, Instant at) {
        if (!at.isAfter(time.now())) {
            throw new Refusal("reminder.R24");
        }
        step(key, round, Step.PLAN, at);
    }

    /** What was mailed stays mailed. Errors as in {@link #send}. */
    @Transactional
    public void stop(UUID key, long round) {
        step(key, round, Step.STOP, null);
    }

    /** Goes on with those who were not mailed. Errors as in {@link #send}. */
    @Transactional
    public void resume(UUID key, long round) {
        step(key, round, Step.RESUME, time.now());
    }

    /** Errors as in {@link #send}. */
    @Transactional
    public void cancel(UUID key, long round) {
        step(key, round, Step.CANCEL, null);
    }

    /**
     * Mails the letter with made-up facts to the caller's own address.
     *
     * @throws Refusal reminder.R25 when there is no such round or the caller has no address
     */
    @Transactional
    public void test(UUID key, long round) {
        if (doing.once(key, round).isEmpty()) {
            Round tested = lists.one(round).orElseThrow(() -> new Refusal("reminder.R25"));
            Recipient self = self();
            posting.post(letter.example(tested, self, key.toString()));
            journal.record(JournalAct.of("reminder.round.tested").object("reminder_round", round));
            doing.done(key, "");
        }
    }

    private Recipient self() {
        String id = caller.get().id();
        if (!id.matches(ACCOUNT + "\\d+")) {
            throw new Refusal("reminder.R25");
        }
        var address = lists.address(Long.parseLong(id.substring(ACCOUNT.length())))
                .orElseThrow(() -> new Refusal("reminder.R25"));
        return new Recipient(
                null, address.getKey(), address.getValue(), caller.get().name());
    }

    private void step(UUID key, long round, Step step, @Nullable Instant nextAt) {
        if (doing.once(key, round, step).isPresent()) {
            return;
        }
        if (!lists.step(round, step, nextAt, time.now())) {
            throw new Refusal("reminder.R24");
        }
        journal.record(JournalAct.of("reminder.round." + step.name().toLowerCase(Locale.ROOT))
                .object("reminder_round", round));
        if (nextAt != null) {
            chores.doAfterCommit(sending);
        }
        doing.done(key, "");
    }
}
