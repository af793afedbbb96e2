package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;

/** Lets the rows of one course count until together they reach a maximum; the oldest go first, whoever entered what when. */
final class CourseCap implements Function<Row, Verdict> {
    private final Function<Row, Verdict> amounts;
    private final BigDecimal maximum;
    private final Map<String, BigDecimal> room = new HashMap<>();

    CourseCap(Function<Row, Verdict> amounts, BigDecimal maximum) {
        this.amounts = amounts;
        this.maximum = maximum;
    }

    @Override
    public Verdict apply(Row row) {
        Verdict full = amounts.apply(row);
        if (!(full instanceof Verdict.Counts counts)) {
            return full;
        }
        String course = row instanceof Teaching teaching && teaching.course() != null
                ? "course " + teaching.course()
                : row.id();
        BigDecimal left = room.getOrDefault(course, maximum);
        Reason reason = Reason.of(Ground.CAP_REACHED, maximum);
        if (left.signum() == 0) {
            return new Verdict.Rejected(reason);
        }
        BigDecimal taken = counts.amount().min(left);
        room.put(course, left.subtract(taken));
        return new Verdict.Counts(taken, taken.compareTo(counts.amount()) < 0 ? reason : null);
    }
}
