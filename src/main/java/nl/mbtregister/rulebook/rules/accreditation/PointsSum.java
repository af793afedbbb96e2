package nl.mbtregister.rulebook.rules.accreditation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of a programme with a line for each part, in the programme's order. */
public record PointsSum(List<Line> lines) {

    public int points() {
        return lines.stream().mapToInt(Line::points).sum();
    }

    /**
     * @param gross minutes as planned; for literature the minutes that its pages stand for
     * @param breaks minutes of it that do not count
     * @param remark why it gives less than its minutes suggest; null when there is nothing to say
     */
    public record Line(
            Part part,
            int gross,
            int breaks,
            int points,
            @Nullable Remark remark) {

        public int effective() {
            return gross - breaks;
        }

        Line atMost(int most) {
            return points <= most ? this : new Line(part, gross, breaks, most, Remark.LITERATURE_CAP);
        }
    }

    public enum Remark {
        TOO_SHORT,
        LITERATURE_CAP
    }
}
