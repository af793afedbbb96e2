package nl.mbtregister.accreditation;

import java.time.LocalDate;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum;

/**
 * A sum of points and the rules by which it was reckoned.
 *
 * @param edition first day of that edition of the rules
 */
public record Calculation(LocalDate edition, PointsSum sum) {
    /** Effective minutes of all parts that give points. */
    public int minutes() {
        return sum.lines().stream()
                .filter(line -> line.points() > 0)
                .mapToInt(PointsSum.Line::effective)
                .sum();
    }

    public int points() {
        return sum.points();
    }
}
