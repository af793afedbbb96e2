package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Education;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.OutsideRegistration;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;

/** A portfolio in the making; every row is sound unless the method says otherwise, and lies before {@link #DAY}. */
final class Given {
    private static final int LARGEST_COURSE = 18;
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final List<Row> rows = new ArrayList<>();

    static Given nothing() {
        return new Given();
    }

    Portfolio portfolio() {
        return new Portfolio(rows);
    }

    /** The id of the row that was added last. */
    String last() {
        return rows.getLast().id();
    }

    Given row(Row row) {
        rows.add(row);
        return this;
    }

    private String id() {
        return "row" + rows.size();
    }

    Given trained() {
        return course(CourseKind.BASIC_TRAINING_LONDON, DAY.minusYears(10));
    }

    Given course(CourseKind kind, LocalDate from) {
        return row(new Course(id(), Period.through(from, from.plusDays(2)), kind, true));
    }

    /** So many meetings of 45 minutes alone, a week apart, the last one a week before the day. */
    Given sessions(int number, SupervisorKind kind) {
        return sessions(number, kind, MeetingSubject.TREATMENT);
    }

    Given sessions(int number, SupervisorKind kind, MeetingSubject about) {
        for (int i = 1; i <= number; i++) {
            meeting(DAY.minusWeeks(i), 45, 1, kind, about);
        }
        return this;
    }

    Given meetings(int number, int minutes, int present, SupervisorKind kind) {
        for (int i = 1; i <= number; i++) {
            meeting(DAY.minusWeeks(i), minutes, present, kind, MeetingSubject.TREATMENT);
        }
        return this;
    }

    Given meeting(LocalDate day, int minutes, int present, SupervisorKind kind, MeetingSubject about) {
        return row(new Meeting(id(), day, minutes, present, Set.of(kind), about, true, false, null));
    }

    Given points(int points) {
        return points(points, Theme.TREATMENT);
    }

    Given points(int points, Theme theme) {
        Given given = this;
        for (int left = points; left > 0; left -= LARGEST_COURSE) {
            given = given.course(Math.min(left, LARGEST_COURSE), theme);
        }
        return given;
    }

    /** In one course. */
    Given course(int points, Theme theme) {
        BigDecimal amount = BigDecimal.valueOf(points);
        return row(new Teaching(id(), DAY.minusYears(1), amount, amount, theme, true, null));
    }

    Given treatment(CaseForm form) {
        return treatment(form, DAY.minusMonths(12), 10);
    }

    /** Runs from that day to a month before the day, for adolescents of the target group, supervised. */
    Given treatment(CaseForm form, LocalDate from, int sessions) {
        Period span = Period.through(from, DAY.minusMonths(1));
        return row(new TreatmentCase(id(), span, form, sessions, true, true, true));
    }

    /** A treatment between those days, both included, for adolescents of the target group, supervised. */
    Given treated(CaseForm form, LocalDate from, LocalDate until, int sessions) {
        return row(new TreatmentCase(id(), Period.through(from, until), form, sessions, true, true, true));
    }

    Given treatments(int number, CaseForm form) {
        for (int i = 0; i < number; i++) {
            treatment(form);
        }
        return this;
    }

    Given diploma(EducationLevel level, EducationField... fields) {
        return row(new Education(id(), DAY.minusYears(12), level, Set.of(fields)));
    }

    Given work(WorkField field, int mbtHours, boolean team) {
        return work(field, mbtHours, team, DAY.minusYears(1));
    }

    Given work(WorkField field, int mbtHours, boolean team, LocalDate from) {
        return row(new Employment(id(), Period.since(from), field, BigDecimal.valueOf(mbtHours), team, true));
    }

    /** Work that has lasted exactly so many months on the day. */
    Given months(int months) {
        return work(WorkField.MENTAL_HEALTH_CARE, 8, true, DAY.plusDays(1).minusMonths(months));
    }

    /** Work for eight hours of MBT a week, both days included. */
    Given worked(LocalDate from, LocalDate until) {
        return row(new Employment(
                id(), Period.through(from, until), WorkField.MENTAL_HEALTH_CARE, BigDecimal.valueOf(8), true, true));
    }

    Given activity(ActivityKind kind, int amount, LocalDate day) {
        return row(new Activity(id(), day, kind, BigDecimal.valueOf(amount)));
    }

    Given activity(ActivityKind kind, int amount) {
        return activity(kind, amount, DAY.minusMonths(1));
    }

    /** Hours of intervision in each of the five years up to the day, oldest first. */
    Given intervision(int... hours) {
        for (int year = 0; year < hours.length; year++) {
            if (hours[year] > 0) {
                activity(
                        ActivityKind.INTERVISION,
                        hours[year],
                        DAY.minusYears(5L - year).plusMonths(6));
            }
        }
        return this;
    }

    Given title(Title title) {
        return title(title, Period.since(DAY.minusYears(3)));
    }

    Given title(Title title, Period span) {
        return row(new HeldTitle(id(), title, span));
    }

    Given registered(Profession profession) {
        return registered(profession, false, DAY.minusYears(8));
    }

    Given registered(Profession profession, boolean inTraining, LocalDate from) {
        return row(new OutsideRegistration(id(), profession, inTraining, Period.since(from), null));
    }

    Given declared(DeclarationKind kind, Title title, boolean positive) {
        return row(new Declaration(id(), DAY.minusMonths(2), kind, title, positive));
    }

    Given assessed(AssessmentKind kind, Title title, int fragments, int minutes, boolean positive) {
        return row(new Assessment(id(), DAY.minusMonths(2), kind, title, fragments, minutes, true, false, 0, positive));
    }

    Given entranceTest(int clinicalSessions) {
        return row(new Assessment(
                id(),
                DAY.minusMonths(20),
                AssessmentKind.ENTRANCE_TEST,
                Title.SUPERVISOR,
                0,
                0,
                false,
                false,
                clinicalSessions,
                true));
    }
}
