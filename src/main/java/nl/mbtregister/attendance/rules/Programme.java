package nl.mbtregister.attendance.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.rulebook.rules.accreditation.AccreditationRules;
import nl.mbtregister.rulebook.rules.accreditation.Part;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum;
import org.jspecify.annotations.Nullable;

/**
 * A course as it was accredited, and what being there is worth.
 *
 * @param rules of the edition by which it was reckoned
 * @param parts in the order in which lists number them, from 1
 * @param granted points for all of it
 */
public record Programme(AccreditationRules rules, List<Part> parts, int granted) {

    public Programme {
        parts = List.copyOf(parts);
    }

    /**
     * What somebody gets.
     *
     * @param points 0 or more, at most those granted for the whole course
     * @param minutes effective minutes of teaching
     * @param sum line by line
     */
    public record Worth(int points, int minutes, PointsSum sum) {}

    /**
     * Reckons a share by the same rules as the whole: chosen parts as they are, hours and percentages as so much teaching
     * without breaks. Assignments and literature are given with the parts that are named or with the whole, for nobody can
     * tell how much of them goes with half a day.
     *
     * @return null when there is not so much of it
     */
    public @Nullable Worth worth(Attended attended) {
        return switch (attended) {
            case Attended.All() -> whole();
            case Attended.Nothing() -> of(List.of());
            case Attended.Parts some -> some(some);
            case Attended.Minutes(int minutes) -> taught(minutes);
            case Attended.Percent(BigDecimal percent) -> taught(share(percent));
        };
    }

    private Worth whole() {
        PointsSum sum = rules.sum(parts);
        return new Worth(granted, minutes(sum), sum);
    }

    private @Nullable Worth some(Attended.Parts some) {
        if (some.numbers().first() < 1 || some.numbers().last() > parts.size()) {
            return null;
        }
        if (some.numbers().size() == parts.size()) {
            return whole();
        }
        List<Part> chosen = new ArrayList<>();
        some.numbers().forEach(number -> chosen.add(parts.get(number - 1)));
        return of(chosen);
    }

    private @Nullable Worth taught(int minutes) {
        int all = minutes(rules.sum(parts));
        if (minutes > all) {
            return null;
        }
        return minutes == all ? whole() : of(List.of(new Part.Lecture(minutes)));
    }

    private int share(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(minutes(rules.sum(parts))))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private Worth of(List<Part> chosen) {
        PointsSum sum = rules.sum(chosen);
        return new Worth(Math.min(sum.points(), granted), minutes(sum), sum);
    }

    /** Effective minutes of what is taught at a set time or online. */
    private static int minutes(PointsSum sum) {
        return sum.lines().stream()
                .filter(line -> switch (line.part()) {
                    case Part.Day d -> true;
                    case Part.HalfDay h -> true;
                    case Part.Lecture l -> true;
                    case Part.Online o -> true;
                    case Part.Assignment a -> false;
                    case Part.Literature l -> false;
                })
                .mapToInt(PointsSum.Line::effective)
                .sum();
    }
}
