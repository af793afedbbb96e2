package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.Education;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import org.jspecify.annotations.Nullable;

/** Tells for one row why it is not what a selection looks for. Reasons come in a fixed order, the plainest first. */
final class Sieve {
    private final Edition edition;
    private final Title route;
    private final Portfolio portfolio;
    private final LocalDate day;

    Sieve(Question question, Portfolio portfolio, LocalDate day) {
        this.edition = question.edition();
        this.route = question.set().subject().title();
        this.portfolio = portfolio;
        this.day = day;
    }

    /** Why the row is not selected, or null when it is. The row is of the kind that the selection looks for. */
    @Nullable
    Reason refuse(Selection selection, Row row) {
        return switch (selection) {
            case Selection.Meetings wanted -> meeting(wanted, (Meeting) row);
            case Selection.Teachings wanted -> teaching(wanted, (Teaching) row);
            case Selection.Cases wanted -> treatment(wanted, (TreatmentCase) row);
            case Selection.Courses wanted -> course(wanted, (Course) row);
            case Selection.Educations wanted -> education(wanted, (Education) row);
            case Selection.Employments wanted -> employment(wanted, (Employment) row);
            case Selection.Activities wanted ->
                any(wanted.activities(), ((Activity) row).activity()) ? null : Reason.of(Ground.OTHER_ACTIVITY);
        };
    }

    private @Nullable Reason meeting(Selection.Meetings wanted, Meeting meeting) {
        if (meeting.about() != wanted.about()) {
            return Reason.of(Ground.OTHER_SUBJECT);
        }
        Title before = meeting.usedFor();
        if (before != null
                && before != route
                && wanted.fresh()
                && edition.countsOnce().yes()) {
            return Reason.of(Ground.USED_BEFORE, before);
        }
        SupervisionRules rules = edition.supervision();
        if (rules.fromBasicTraining().yes()) {
            LocalDate start = portfolio.basicTrainingStart().orElse(null);
            if (start == null) {
                return Reason.of(Ground.START_UNKNOWN);
            }
            if (meeting.day().isBefore(start)) {
                return Reason.of(Ground.BEFORE_START, start);
            }
        }
        if (meeting.supervisor().isEmpty()) {
            return Reason.of(Ground.SUPERVISOR_NOT_REGISTERED, meeting.day());
        }
        Set<EducationField> educatedFor = portfolio.educatedFor(meeting.day());
        if (!rules.maySupervise(meeting.supervisor(), route, educatedFor)) {
            return Reason.of(Ground.SUPERVISOR_NOT_ALLOWED, route);
        }
        if (!wanted.by().isEmpty() && Collections.disjoint(wanted.by(), meeting.supervisor())) {
            return Reason.of(Ground.OTHER_SUPERVISOR);
        }
        return rules.reportNeeded().yes() && !meeting.report() ? Reason.of(Ground.REPORT_MISSING) : null;
    }

    private @Nullable Reason teaching(Selection.Teachings wanted, Teaching teaching) {
        if (!teaching.accredited()) {
            return Reason.of(Ground.NOT_ACCREDITED);
        }
        Title before = teaching.usedFor();
        if (before != null
                && before != route
                && wanted.fresh()
                && edition.countsOnce().yes()) {
            return Reason.of(Ground.USED_BEFORE, before);
        }
        return any(wanted.themes(), teaching.theme()) ? null : Reason.of(Ground.OTHER_THEME);
    }

    private @Nullable Reason treatment(Selection.Cases wanted, TreatmentCase treatment) {
        if (!any(wanted.forms(), treatment.form())) {
            return Reason.of(Ground.OTHER_TREATMENT_FORM);
        }
        if (wanted.targetGroup() && !treatment.targetGroup()) {
            return Reason.of(Ground.OUTSIDE_TARGET_GROUP);
        }
        if (wanted.adolescents() && !treatment.adolescents()) {
            return Reason.of(Ground.NOT_ADOLESCENT);
        }
        if (wanted.supervised() && !treatment.supervised()) {
            return Reason.of(Ground.NOT_SUPERVISED);
        }
        if (wanted.completed() && !over(treatment)) {
            return Reason.of(Ground.NOT_COMPLETED);
        }
        if (wanted.months() != null) {
            LocalDate longEnough =
                    treatment.span().from().plusMonths(wanted.months().whole());
            if (Gate.last(treatment, day).plusDays(1).isBefore(longEnough)) {
                return Reason.of(Ground.TREATMENT_TOO_SHORT, wanted.months().value());
            }
        }
        return null;
    }

    private @Nullable Reason course(Selection.Courses wanted, Course course) {
        if (!any(wanted.courses(), course.course())) {
            return Reason.of(Ground.OTHER_COURSE);
        }
        if (!course.licensed()) {
            return Reason.of(Ground.NOT_LICENSED);
        }
        return over(course) ? null : Reason.of(Ground.NOT_COMPLETED);
    }

    private static @Nullable Reason education(Selection.Educations wanted, Education education) {
        if (education.level().compareTo(wanted.atLeast()) < 0) {
            return Reason.of(Ground.LEVEL_TOO_LOW, wanted.atLeast());
        }
        boolean fits = wanted.fields().isEmpty() || !Collections.disjoint(wanted.fields(), education.fields());
        return fits ? null : Reason.of(Ground.OTHER_FIELD);
    }

    private @Nullable Reason employment(Selection.Employments wanted, Employment employment) {
        if (!any(wanted.fields(), employment.field())) {
            return Reason.of(Ground.OTHER_FIELD);
        }
        if (wanted.current() && !employment.span().contains(day)) {
            return Reason.of(Ground.NOT_ON_DAY, day);
        }
        if (wanted.hours() != null
                && employment.mbtHours().compareTo(wanted.hours().value()) < 0) {
            return Reason.of(Ground.TOO_FEW_HOURS, wanted.hours().value());
        }
        if (wanted.team() && !employment.team()) {
            return Reason.of(Ground.NO_TEAM);
        }
        return wanted.adolescents() && !employment.adolescents() ? Reason.of(Ground.NOT_ADOLESCENT) : null;
    }

    private boolean over(Row row) {
        return row.span().lastDay().filter(last -> !last.isAfter(day)).isPresent();
    }

    private static <T> boolean any(Set<T> wanted, T found) {
        return wanted.isEmpty() || wanted.contains(found);
    }
}
