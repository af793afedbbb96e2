package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.LapsingTitles;
import nl.mbtregister.reminder.RemindingConfirmation;
import nl.mbtregister.reminder.RemindingHolders;

/** One case that was set aside, done outside any round; each step commits by itself. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class TryingCase {
    @Inject
    private SweepDays rounds;

    @Inject
    private LapsingTitles lapsing;

    @Inject
    private RemindingHolders reminding;

    @Inject
    private RemindingConfirmation confirming;

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
        LocalDate day = aside.get().day();
        int done = switch (step) {
            case LAPSE -> lapse(person, day);
            case REMINDER -> remind(person, day);
            case CONFIRMATION -> confirm(person, day);
        };
        rounds.count(day, step, done);
    }

    private int lapse(long person, LocalDate day) {
        LocalDate upTo = rounds.last().filter(day::isBefore).orElse(day);
        return lapsing.enter(lapsing.dueOf(person, upTo));
    }

    private int remind(long person, LocalDate day) {
        return reminding.remind(
                day,
                reminding.due(day, person - 1, 1).reminders().stream()
                        .filter(reminder -> reminder.person() == person)
                        .toList());
    }

    private int confirm(long person, LocalDate day) {
        return confirming.remind(
                day,
                confirming.due(day, person - 1, 1).due().stream()
                        .filter(one -> one.person() == person)
                        .toList());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failedAgain(long person, SweepStep step, String reason) {
        rounds.failedAgain(person, step, reason, time.now());
        journal.record(JournalAct.of("sweep.case.failed").about(person).with("step", step));
    }
}
