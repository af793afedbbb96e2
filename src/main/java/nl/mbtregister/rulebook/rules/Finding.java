package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import org.jspecify.annotations.Nullable;

/**
 * What judging one requirement gave. Every row of the kinds that the requirement asks for stands in exactly one of
 * {@code counted} and {@code notCounted}.
 *
 * @param needed what is asked, in {@code unit}; for alternatives that of the best one
 * @param reached what the counted rows add up to, in the same unit
 * @param missing what is still needed, in parts; empty when met
 * @param earliest first day from the judged day on at which it is met if nothing but time passes; empty when more rows
 *     are needed
 */
public record Finding(
        Requirement requirement,
        Outcome outcome,
        Unit unit,
        BigDecimal needed,
        BigDecimal reached,
        List<Counted> counted,
        List<NotCounted> notCounted,
        List<Missing> missing,
        Optional<LocalDate> earliest) {

    /** Whether it stands in the way. */
    public boolean blocks() {
        return outcome == Outcome.NOT_MET && !requirement.advice();
    }

    public enum Outcome {
        MET,
        /** The minimum is reached, the recommended number is not. */
        MET_BELOW_ADVICE,
        NOT_MET,
        /** It does not apply to this person. */
        NOT_APPLICABLE
    }

    /** @param less why it counts for less than it offered; null when in full */
    public record Counted(
            Row row, BigDecimal amount, @Nullable Reason less) {}

    public record NotCounted(Row row, Reason reason) {}

    /** @param amount more than 0 */
    public record Missing(BigDecimal amount, Unit unit) {}
}
