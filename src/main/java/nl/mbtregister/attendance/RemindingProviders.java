package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.attendance.HeldEditions.Reminder;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** The clock of providers: those whose list is soon due or overdue are reminded, once each; forgotten drafts go. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class RemindingProviders implements Job {
    /** Days before the last one in time on which the first reminder goes out. */
    private static final int SOON = 3;

    /** Editions that ended longer ago than this are left alone: nobody was reminded while the register did not know them. */
    private static final int LONGEST_AGO = 90;

    @Inject
    private HeldEditions editions;

    @Inject
    private AttendanceLists lists;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingMany journal;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "attendance-clock";
    }

    @Override
    @Transactional
    public long runFor(LocalDate day) {
        int days = settings.number(Setting.ATTENDANCE_DAYS);
        long reminded = remind("SOON", LetterKind.ATTENDANCE_DUE, day.minusDays(days), day.minusDays(days - SOON));
        reminded +=
                remind("OVERDUE", LetterKind.ATTENDANCE_OVERDUE, day.minusDays(LONGEST_AGO), day.minusDays(days + 1L));
        var oldest =
                day.minusDays(settings.number(Setting.ATTENDANCE_DRAFT_DAYS)).atStartOfDay(Time.LEGAL_ZONE);
        return reminded + lists.dropOlderThan(oldest.toInstant());
    }

    private long remind(String kind, LetterKind letter, LocalDate firstEnd, LocalDate lastEnd) {
        List<Reminder> reminders = editions.remind(kind, firstEnd, lastEnd, time.now());
        int days = settings.number(Setting.ATTENDANCE_DAYS);
        reminders.forEach(one -> letters.post(Letter.to(one.recipient(), letter, "course_edition " + one.edition())
                .with("course", one.title())
                .with("day", one.lastDay())
                .with("due", one.lastDay().plusDays(days))));
        journal.record(reminders.stream()
                .map(Reminder::edition)
                .distinct()
                .map(edition -> JournalAct.of("attendance.provider.reminded")
                        .object("course_edition", edition)
                        .with("kind", kind))
                .toList());
        return reminders.size();
    }
}
