package nl.mbtregister.rulebook.rules.accreditation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.rulebook.rules.Choice;
import nl.mbtregister.rulebook.rules.Figure;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum.Line;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum.Remark;
import org.jspecify.annotations.Nullable;

/**
 * How teaching turns into points (domain 6.3).
 *
 * @param minutesPerPoint effective minutes that give one point
 * @param halfDayBreak minutes of break in half a day
 * @param dayBreak minutes of break and lunch in a day
 * @param leastMinutes effective minutes below which a part gives nothing
 * @param halfUp whether exactly half a point is rounded up
 * @param assignments points for an assignment from so many hours on, fewest hours first
 * @param pagesPerPoint pages of literature, over the whole programme, that give one point
 * @param mostLiterature most points for the literature of one programme
 */
public record AccreditationRules(
        Figure minutesPerPoint,
        Figure halfDayBreak,
        Figure dayBreak,
        Figure leastMinutes,
        Choice halfUp,
        List<AssignmentStep> assignments,
        Figure pagesPerPoint,
        Figure mostLiterature) {

    public AccreditationRules {
        assignments = List.copyOf(assignments);
    }

    public record AssignmentStep(Figure fromHours, Figure points) {}

    /** The points of a programme, part by part. */
    public PointsSum sum(List<Part> programme) {
        List<Line> lines = new ArrayList<>();
        int pages = 0;
        for (Part part : programme) {
            lines.add(line(part, pages));
            pages += part instanceof Part.Literature literature ? literature.pages() : 0;
        }
        return new PointsSum(List.copyOf(lines));
    }

    /** What these pages add to the points for the pages before them: the programme's pages count together. */
    private Line read(Part.Literature literature, int before) {
        int points = full(before + literature.pages()) - full(before);
        int most = Math.max(0, mostLiterature.whole() - full(before));
        int minutes = reading(literature);
        @Nullable Remark remark = points == 0 ? Remark.TOO_SHORT : null;
        return new Line(literature, minutes, 0, points, remark).atMost(most);
    }

    private int full(int pages) {
        return BigDecimal.valueOf(pages)
                .divide(pagesPerPoint.value(), 0, RoundingMode.DOWN)
                .intValueExact();
    }

    private Line line(Part part, int pagesBefore) {
        return switch (part) {
            case Part.Day day -> timed(part, Part.minutes(day.from(), day.to()), dayBreak.whole());
            case Part.HalfDay half -> timed(part, Part.minutes(half.from(), half.to()), halfDayBreak.whole());
            case Part.Lecture lecture -> timed(part, lecture.minutes(), 0);
            case Part.Online online -> timed(part, online.minutes(), 0);
            case Part.Assignment assignment -> assigned(assignment);
            case Part.Literature literature -> read(literature, pagesBefore);
        };
    }

    private Line timed(Part part, int gross, int breaks) {
        int effective = Math.max(0, gross - breaks);
        if (effective < leastMinutes.whole()) {
            return new Line(part, gross, gross - effective, 0, Remark.TOO_SHORT);
        }
        RoundingMode rounding = halfUp.yes() ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN;
        int points = BigDecimal.valueOf(effective)
                .divide(minutesPerPoint.value(), 0, rounding)
                .intValueExact();
        return new Line(part, gross, gross - effective, points, null);
    }

    private Line assigned(Part.Assignment assignment) {
        int points = 0;
        for (AssignmentStep step : assignments) {
            if (assignment.minutes() >= step.fromHours().whole() * 60) {
                points = step.points().whole();
            }
        }
        @Nullable Remark remark = points == 0 ? Remark.TOO_SHORT : null;
        return new Line(assignment, assignment.minutes(), 0, points, remark);
    }

    private int reading(Part.Literature literature) {
        return BigDecimal.valueOf(literature.pages())
                .multiply(minutesPerPoint.value())
                .divide(pagesPerPoint.value(), 0, RoundingMode.DOWN)
                .intValueExact();
    }
}
