package nl.mbtregister.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.deadline.rules.FeedToken;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A therapist makes the address of the own calendar, renews it, or takes it away. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class KeepingFeed {
    @Inject
    private DeadlineFeeds feeds;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    private final SecureRandom random = new SecureRandom();

    /**
     * From now on the calendar is read under a new address and under no former one.
     *
     * @return what nobody can guess; the register cannot say it a second time
     */
    @Transactional
    public FeedToken make() {
        long person = caller.get().person();
        FeedToken token = FeedToken.fresh(random);
        feeds.set(person, token, time.now());
        journal.record(JournalAct.of("deadline.feed.made").about(person));
        return token;
    }

    /** From now on there is no calendar; nothing when there was none. */
    @Transactional
    public void remove() {
        long person = caller.get().person();
        if (feeds.remove(person)) {
            journal.record(JournalAct.of("deadline.feed.removed").about(person));
        }
    }

    /** Since when there is one; empty for who has none. */
    @Transactional
    public Optional<Instant> madeAt() {
        return Optional.ofNullable(caller.get().personId()).flatMap(feeds::madeAt);
    }
}
