package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.mbtregister.rulebook.rules.portfolio.Row;

/** Lets the rows of one part count until together they reach a maximum; the oldest rows go first. */
final class Cap implements Function<Row, Verdict> {
    private final Function<Row, Verdict> amounts;
    private final Predicate<Row> part;
    private final BigDecimal maximum;
    private BigDecimal room;

    Cap(Function<Row, Verdict> amounts, Predicate<Row> part, BigDecimal maximum) {
        this.amounts = amounts;
        this.part = part;
        this.maximum = maximum;
        this.room = maximum;
    }

    @Override
    public Verdict apply(Row row) {
        Verdict full = amounts.apply(row);
        if (!(full instanceof Verdict.Counts counts) || !part.test(row)) {
            return full;
        }
        Reason reason = Reason.of(Ground.CAP_REACHED, maximum);
        if (room.signum() == 0) {
            return new Verdict.Rejected(reason);
        }
        BigDecimal taken = counts.amount().min(room);
        room = room.subtract(taken);
        return new Verdict.Counts(taken, taken.compareTo(counts.amount()) < 0 ? reason : null);
    }
}
