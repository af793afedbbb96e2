package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.Lapse;
import nl.mbtregister.register.LapsingTitles;

/** One case that was set aside, done outside any round; each step commits by itself. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class TryingCase {
    @Inject
    private Rounds rounds;

    @Inject
    private LapsingTitles lapsing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** Does what the rounds up to the last one would have done. Nothing when it was done meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public void doNow(long person, SweepStep step) {
        Optional<Aside> aside = rounds.takeBack(person, step);
        if (aside.isEmpty()) {
            return;
        }
        journal.record(JournalAct.of("sweep.case.retried")
                .about(person)
                .with("step", step)
                .with("day", aside.get().day()));
        LocalDate upTo = rounds.last()
                .filter(aside.get().day()::isBefore)
                .orElse(aside.get().day());
        List<Lapse> due = lapsing.dueOf(person, upTo);
        rounds.count(aside.get().day(), step, lapsing.enter(due));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failedAgain(long person, SweepStep step, String reason) {
        rounds.failedAgain(person, step, reason, time.now());
        journal.record(JournalAct.of("sweep.case.failed").about(person).with("step", step));
    }
}
