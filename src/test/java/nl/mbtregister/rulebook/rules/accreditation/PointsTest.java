package nl.mbtregister.rulebook.rules.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.accreditation.Part.Assignment;
import nl.mbtregister.rulebook.rules.accreditation.Part.Day;
import nl.mbtregister.rulebook.rules.accreditation.Part.HalfDay;
import nl.mbtregister.rulebook.rules.accreditation.Part.Lecture;
import nl.mbtregister.rulebook.rules.accreditation.Part.Literature;
import nl.mbtregister.rulebook.rules.accreditation.Part.Online;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of domain 6.3, and the borders between them. */
@DisplayName("rulebook.R19 rulebook.R20 the points of a programme")
class PointsTest {
    private static final AccreditationRules RULES =
            Objects.requireNonNull(Shipped.NEW.accreditation(), "the current edition accredits");

    static List<Arguments> programmes() {
        Day six = day("09:30", "17:00");
        return List.of(
                arguments("a day from 9:30 to 17:00", List.of(six), "360=6", 6),
                arguments("a day from 9:00 to 17:00, half up", List.of(day("09:00", "17:00")), "390=7", 7),
                arguments("a day of one minute less", List.of(day("09:01", "17:00")), "389=6", 6),
                arguments("a half-day of 3.5 hours", List.of(half("13:30", "17:00")), "195=3", 3),
                arguments("a half-day of 3 hours", List.of(half("13:30", "16:30")), "165=3", 3),
                arguments("a lecture of 50 minutes", List.of(new Lecture(50)), "50=1", 1),
                arguments("a lecture of 35 minutes", List.of(new Lecture(35)), "35=0 TOO_SHORT", 0),
                arguments("a lecture of 39 minutes", List.of(new Lecture(39)), "39=0 TOO_SHORT", 0),
                arguments("a lecture of 40 minutes", List.of(new Lecture(40)), "40=1", 1),
                arguments("a lecture of 89 minutes", List.of(new Lecture(89)), "89=1", 1),
                arguments("a lecture of 90 minutes", List.of(new Lecture(90)), "90=2", 2),
                arguments("three days of six hours", List.of(six, six, six), "360=6 360=6 360=6", 18),
                arguments(
                        "a day, an assignment and an online module",
                        List.of(six, new Assignment(120), new Online(60)),
                        "360=6 120=1 60=1",
                        8),
                arguments("an assignment of 59 minutes", List.of(new Assignment(59)), "59=0 TOO_SHORT", 0),
                arguments("an assignment of an hour", List.of(new Assignment(60)), "60=1", 1),
                arguments("an assignment of 179 minutes", List.of(new Assignment(179)), "179=1", 1),
                arguments("an assignment of three hours", List.of(new Assignment(180)), "180=2", 2),
                arguments("ten pages", List.of(new Literature(10)), "60=1", 1),
                arguments("six pages", List.of(new Literature(6)), "36=0 TOO_SHORT", 0),
                arguments("seven pages", List.of(new Literature(7)), "42=0 TOO_SHORT", 0),
                arguments("fifteen pages", List.of(new Literature(15)), "90=1", 1),
                arguments(
                        "two articles of six pages",
                        List.of(new Literature(6), new Literature(6)),
                        "36=0 TOO_SHORT 36=1",
                        1),
                arguments("thirty pages", List.of(new Literature(30)), "180=2 LITERATURE_CAP", 2),
                arguments(
                        "literature over two parts",
                        List.of(new Literature(10), new Literature(20)),
                        "60=1 120=1 LITERATURE_CAP",
                        2),
                arguments("a half-day shorter than its break", List.of(half("09:00", "09:10")), "0=0 TOO_SHORT", 0),
                arguments("nothing at all", List.of(), "", 0));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("programmes")
    void the_points_add_up_line_by_line(String name, List<Part> programme, String lines, int points) {
        PointsSum sum = RULES.sum(programme);
        assertThat(sum.lines().stream().map(PointsTest::written).toList())
                .isEqualTo(lines.isEmpty() ? List.of() : List.of(lines.split(" (?=\\d)")));
        assertThat(sum.lines()).extracting(PointsSum.Line::part).isEqualTo(programme);
        assertThat(sum.points()).isEqualTo(points);
    }

    private static String written(PointsSum.Line line) {
        String sum = line.effective() + "=" + line.points();
        return line.remark() == null ? sum : sum + " " + line.remark();
    }

    private static Day day(String from, String to) {
        return new Day(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static HalfDay half(String from, String to) {
        return new HalfDay(LocalTime.parse(from), LocalTime.parse(to));
    }
}
