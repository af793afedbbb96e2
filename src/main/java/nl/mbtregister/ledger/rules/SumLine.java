package nl.mbtregister.ledger.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sum by which a credit was reckoned, as it was then.
 *
 * @param part what it is about: DAY, HALF_DAY, LECTURE, ONLINE, ASSIGNMENT, LITERATURE, or HOURS for hours of activity
 * @param gross minutes as planned or entered; 0 or more
 * @param breaks minutes of it that do not count
 * @param gives points or hours; 0 or more
 * @param remark why it gives less than its minutes suggest; null when there is nothing to say
 */
public record SumLine(String part, int gross, int breaks, BigDecimal gives, PointsSum.@Nullable Remark remark) {
    public static final String HOURS = "HOURS";

    public int effective() {
        return gross - breaks;
    }

    /** The lines of a sum of points. */
    public static List<SumLine> of(PointsSum sum) {
        return sum.lines().stream()
                .map(line -> new SumLine(
                        line.part()
                                .getClass()
                                .getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(Locale.ROOT),
                        line.gross(),
                        line.breaks(),
                        BigDecimal.valueOf(line.points()),
                        line.remark()))
                .toList();
    }
}
