package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Puts somebody aside whose case failed, so that the round can go on. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SettingAside {
    /** More than these on one day are no accident of single people. */
    private static final int MOST = 100;

    @Inject
    private SweepDays rounds;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** @throws IllegalStateException when so many failed that the round must stop */
    @Transactional(TxType.REQUIRES_NEW)
    public void set(Aside aside) {
        if (rounds.setAsideOn(aside.day()) >= MOST) {
            throw new IllegalStateException(
                    "more than " + MOST + " cases of " + aside.day() + " failed: " + aside.reason());
        }
        rounds.setAside(aside, time.now());
        journal.record(JournalAct.of("sweep.case.failed")
                .about(aside.person())
                .with("step", aside.step())
                .with("day", aside.day()));
    }
}
