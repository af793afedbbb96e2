package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.letters.PostingMany;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.portfolio.Gathered;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.register.ForeseeingEnds;
import nl.mbtregister.register.Foreseen;
import nl.mbtregister.reminder.rules.Ladder;
import nl.mbtregister.reminder.rules.Moment;
import org.jspecify.annotations.Nullable;

/** The daily round reminds people of ends that come near; the same few statements for one and for thousands. */
@ApplicationScoped
public class RemindingHolders {
    @Inject
    private ForeseeingEnds foreseeing;

    @Inject
    private ReadingPortfolio portfolios;

    @Inject
    private Reminders reminders;

    @Inject
    private ReminderLetter words;

    @Inject
    private PostingMany letters;

    @Inject
    private KeepingMany journal;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** @param last the next portion begins behind this person; null when there is none */
    public record Portion(
            List<Reminder> reminders, @Nullable Long last) {}

    /**
     * Whom the round of a day is to remind, by what was known when the day ended.
     *
     * @param after the portion begins behind this person
     */
    @AllowedTo({Role.SYSTEM, Role.SECRETARIAT, Role.BOARD})
    @Transactional
    public Portion due(LocalDate day, long after, int limit) {
        Map<LocalDate, Moment> ends =
                Ladder.parse(settings.text(Setting.REMINDER_MOMENTS)).on(day);
        var known = day.plusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        ForeseeingEnds.Portion found = foreseeing.of(ends.keySet(), day, known, after, limit);
        return new Portion(
                found.ends().stream()
                        .filter(Predicate.not(end -> isRenewedWithSupervisor(end, found.ends())))
                        .map(end -> new Reminder(end, Objects.requireNonNull(ends.get(end.end()))))
                        .filter(reminder -> reminder.moment().after()
                                == (reminder.end().term().held() == null))
                        .toList(),
                found.last());
    }

    private static boolean isRenewedWithSupervisor(Foreseen end, List<Foreseen> all) {
        return end.term().title().level() == Level.SPECIALIST
                && all.stream()
                        .anyMatch(other -> other.term().title() == Title.SUPERVISOR
                                && other.recipient().person() == end.recipient().person()
                                && other.end().equals(end.end()));
    }

    /**
     * Posts those that nobody was reminded of yet, in the transaction of the caller.
     *
     * @return how many were posted
     */
    @AllowedTo({Role.SYSTEM, Role.SECRETARIAT})
    @Transactional(TxType.MANDATORY)
    public int remind(LocalDate day, Collection<Reminder> due) {
        if (due.isEmpty()) {
            return 0;
        }
        var fresh = reminders.note(due.stream().map(Reminders.Key::of).toList(), day, time.now());
        List<Reminder> now = due.stream()
                .filter(reminder -> fresh.contains(Reminders.Key.of(reminder)))
                .toList();
        var handedIn = portfolios.of(now.stream().map(Reminder::person).toList());
        letters.post(now.stream()
                .map(reminder -> words.of(reminder, handedIn.getOrDefault(reminder.person(), Gathered.NOTHING), day))
                .toList());
        journal.record(now.stream().map(RemindingHolders::act).toList());
        return now.size();
    }

    private static JournalAct act(Reminder reminder) {
        return JournalAct.of("reminder.letter.posted")
                .about(reminder.person())
                .with("title", reminder.end().term().title())
                .with("ends", reminder.end().end())
                .with("moment", reminder.moment());
    }
}
