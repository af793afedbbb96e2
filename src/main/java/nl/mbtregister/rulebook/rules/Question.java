package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.rulebook.rules.Finding.Outcome;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio is judged on: a set of requirements of an edition, on a day.
 *
 * @param registration the period that is being renewed; null for entry
 */
public record Question(
        Edition edition,
        RequirementSet set,
        LocalDate day,
        @Nullable Period registration) {

    public Question {
        if (set.purpose() == Purpose.RENEWAL && registration == null) {
            throw new IllegalArgumentException("renewal is judged over a registration period");
        }
    }

    /** The findings on every requirement. Takes no clock and gives the same answer every time. */
    public Judgement judge(Portfolio portfolio) {
        Scale scale = new Scale(this, portfolio, day);
        List<Finding> findings = new ArrayList<>();
        Set<RowKind> asked = EnumSet.noneOf(RowKind.class);
        for (Requirement requirement : set.requirements()) {
            findings.add(find(requirement, scale, portfolio));
            asked.addAll(requirement.form().kinds());
        }
        return new Judgement(
                this,
                List.copyOf(findings),
                portfolio.rows().stream()
                        .filter(row -> !asked.contains(row.kind()))
                        .toList());
    }

    private Finding find(Requirement requirement, Scale scale, Portfolio portfolio) {
        Tally tally = scale.weigh(requirement.form());
        if (requirement.when() != null && !scale.weigh(requirement.when()).met()) {
            return finding(requirement, Outcome.NOT_APPLICABLE, tally.notApplicable(), Optional.of(day));
        }
        if (tally.met()) {
            Outcome outcome = tally.belowAdvice() ? Outcome.MET_BELOW_ADVICE : Outcome.MET;
            return finding(requirement, outcome, tally, Optional.of(day));
        }
        return finding(requirement, Outcome.NOT_MET, tally, earliest(requirement.form(), tally, portfolio));
    }

    private Optional<LocalDate> earliest(Form form, Tally now, Portfolio portfolio) {
        return Ripening.days(form, now, portfolio, day).stream()
                .filter(later -> new Scale(this, portfolio, later).weigh(form).met())
                .findFirst();
    }

    private static Finding finding(
            Requirement requirement, Outcome outcome, Tally tally, Optional<LocalDate> earliest) {
        return new Finding(
                requirement,
                outcome,
                tally.unit(),
                tally.needed(),
                tally.reached(),
                tally.counted(),
                tally.notCounted(),
                tally.missing(),
                earliest);
    }
}
