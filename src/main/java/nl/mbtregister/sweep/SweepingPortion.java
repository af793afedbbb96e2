package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.register.ForeseenLapse;
import nl.mbtregister.register.Lapse;
import nl.mbtregister.register.LapsingTitles;
import nl.mbtregister.reminder.Reminder;
import nl.mbtregister.reminder.RemindingConfirmation;
import nl.mbtregister.reminder.RemindingHolders;
import nl.mbtregister.reminder.Unconfirmed;
import org.jspecify.annotations.Nullable;

/** A portion of a round: each is a transaction of its own, in which is counted what it did. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SweepingPortion {
    @Inject
    private LapsingTitles lapsing;

    @Inject
    private RemindingHolders reminding;

    @Inject
    private RemindingConfirmation confirming;

    @Inject
    private SweepDays rounds;

    @Inject
    private Settings settings;

    /**
     * @param lapses to be entered: without those of people who were set aside
     * @param last the next portion begins behind it; null when there is none
     */
    public record Due(List<Lapse> lapses, @Nullable Lapse last) {}

    @Transactional(TxType.REQUIRES_NEW)
    public Due lapsing(LocalDate day, Lapse after) {
        List<Lapse> found = lapsing.due(day, after, settings.number(Setting.SWEEP_PORTION)).stream()
                .map(ForeseenLapse::lapse)
                .toList();
        Set<Long> aside = rounds.aside(
                SweepStep.LAPSE, found.stream().map(Lapse::person).distinct().toList());
        return new Due(
                found.stream().filter(lapse -> !aside.contains(lapse.person())).toList(),
                found.isEmpty() ? null : found.getLast());
    }

    /** Without those of people who were set aside. */
    @Transactional(TxType.REQUIRES_NEW)
    public RemindingHolders.Portion reminding(LocalDate day, long after) {
        RemindingHolders.Portion found = reminding.due(day, after, settings.number(Setting.SWEEP_PORTION));
        Set<Long> aside = rounds.aside(
                SweepStep.REMINDER,
                found.reminders().stream().map(Reminder::person).toList());
        return new RemindingHolders.Portion(
                found.reminders().stream()
                        .filter(reminder -> !aside.contains(reminder.person()))
                        .toList(),
                found.last());
    }

    /** Without those of people who were set aside. */
    @Transactional(TxType.REQUIRES_NEW)
    public RemindingConfirmation.Portion confirming(LocalDate day, long after) {
        RemindingConfirmation.Portion found = confirming.due(day, after, settings.number(Setting.SWEEP_PORTION));
        Set<Long> aside = rounds.aside(
                SweepStep.CONFIRMATION,
                found.due().stream().map(Unconfirmed::person).toList());
        return new RemindingConfirmation.Portion(
                found.due().stream()
                        .filter(one -> !aside.contains(one.person()))
                        .toList(),
                found.last());
    }

    /** @return how many were posted */
    @Transactional(TxType.REQUIRES_NEW)
    public long confirm(LocalDate day, List<Unconfirmed> due) {
        int posted = confirming.remind(day, due);
        rounds.count(day, SweepStep.CONFIRMATION, posted);
        return posted;
    }

    /** @return how many were posted */
    @Transactional(TxType.REQUIRES_NEW)
    public long remind(LocalDate day, List<Reminder> reminders) {
        int posted = reminding.remind(day, reminders);
        rounds.count(day, SweepStep.REMINDER, posted);
        return posted;
    }

    /** @return how many were entered */
    @Transactional(TxType.REQUIRES_NEW)
    public long lapse(LocalDate day, List<Lapse> lapses) {
        int entered = lapsing.enter(lapses);
        rounds.count(day, SweepStep.LAPSE, entered);
        return entered;
    }
}
