package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import org.jspecify.annotations.Nullable;

/** The amount that a selected row adds to one sum. Takes the rows in the order of their first days. */
final class Measure {
    private final SupervisionRules supervision;
    private final Form.SumAtLeast sum;
    private final LocalDate day;
    /** First day of the unbroken stretch of work that the rows have reached. */
    private @Nullable LocalDate stretch;
    /** First day after that stretch. */
    private LocalDate uncovered = LocalDate.MIN;
    /** Whole months of that stretch that earlier rows have given. */
    private long given;

    Measure(SupervisionRules supervision, Form.SumAtLeast sum, LocalDate day) {
        this.supervision = supervision;
        this.sum = sum;
        this.day = day;
    }

    Verdict amount(Row row) {
        return switch (sum.unit()) {
            case SESSIONS -> {
                Meeting meeting = (Meeting) row;
                yield supervision.credit(meeting.minutes(), meeting.present(), meeting.groupNote());
            }
            case POINTS -> positive(((Teaching) row).points(), Ground.NO_POINTS);
            case TEACHING_HOURS -> positive(((Teaching) row).hours(), Ground.NO_POINTS);
            case TREATMENT_SESSIONS ->
                positive(BigDecimal.valueOf(((TreatmentCase) row).sessions()), Ground.NO_SESSIONS);
            case INDIVIDUAL_TREATMENTS -> treatments((TreatmentCase) row);
            case MONTHS -> months((Employment) row);
            case HOURS, SUPERVISIONS_GIVEN -> Verdict.counts(((Activity) row).amount());
            case CASES,
                    COURSES,
                    DIPLOMAS,
                    WORKPLACES,
                    MEETINGS,
                    TEACHINGS,
                    ACTIVITIES,
                    TITLES,
                    REGISTRATIONS,
                    DECLARATIONS,
                    ASSESSMENTS -> Verdict.ONE;
        };
    }

    private Verdict treatments(TreatmentCase treatment) {
        return treatment.form() == CaseForm.GROUP && sum.groupCountsAs() != null
                ? Verdict.counts(sum.groupCountsAs().value())
                : Verdict.ONE;
    }

    /** A change of job splits no month: whole months are those of the stretch, and each row gives what it adds. */
    private Verdict months(Employment work) {
        LocalDate from = work.span().from();
        LocalDate end = Gate.last(work, day).plusDays(1);
        if (stretch == null || from.isAfter(uncovered)) {
            stretch = from;
            given = 0;
        }
        uncovered = end.isAfter(uncovered) ? end : uncovered;
        long more = ChronoUnit.MONTHS.between(stretch, uncovered) - given;
        if (more < 1) {
            return Verdict.rejected(Ground.NO_WHOLE_MONTH_MORE);
        }
        given += more;
        return Verdict.counts(BigDecimal.valueOf(more));
    }

    private static Verdict positive(BigDecimal amount, Ground otherwise) {
        return amount.signum() > 0 ? Verdict.counts(amount) : Verdict.rejected(otherwise);
    }
}
