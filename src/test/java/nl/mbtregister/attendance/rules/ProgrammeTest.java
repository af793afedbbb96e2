package nl.mbtregister.attendance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mbtregister.attendance.rules.Programme.Worth;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.accreditation.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    /** A day of six hours, an assignment of two hours, an online module of one hour: 8 points (domain 6.3). */
    private static final Programme COURSE = new Programme(
            Shipped.NEW.accreditation(),
            List.of(new Part.Day(HALF_PAST_NINE, FIVE), new Part.Assignment(120), new Part.Online(60)),
            8);

    @DisplayName("attendance.R10: hours and percentages are reckoned like teaching, 40 minutes at least")
    @ParameterizedTest(name = "{0} minutes give {1} points")
    @CsvSource({"420,8", "419,7", "390,7", "360,6", "210,4", "89,1", "90,2", "40,1", "39,0", "1,0"})
    void minutes_give_points_as_teaching_does(int minutes, int points) {
        assertThat(COURSE.worth(new Attended.Minutes(minutes)).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} percent give {1} points in {2} minutes")
    @CsvSource({"100,8,420", "50,4,210", "33.5,2,141", "9,0,38", "9.5,1,40"})
    void percentages_are_taken_of_what_is_taught(String percent, int points, int minutes) {
        Worth worth = COURSE.worth(new Attended.Percent(new BigDecimal(percent)));
        assertThat(worth.points()).isEqualTo(points);
        assertThat(worth.minutes()).isEqualTo(minutes);
    }

    @Test
    @DisplayName("attendance.R10: named parts give what they give in the sum of the course")
    void named_parts_give_what_they_give() {
        assertThat(parts(1).points()).isEqualTo(6);
        assertThat(parts(1, 2).points()).isEqualTo(7);
        assertThat(parts(2, 3).points()).isEqualTo(2);
        assertThat(parts(1, 2, 3).points()).isEqualTo(8);
        assertThat(COURSE.worth(new Attended.Parts(new TreeSet<>(Set.of(4))))).isNull();
        assertThat(COURSE.worth(new Attended.Parts(new TreeSet<>(Set.of(0))))).isNull();
    }

    @Test
    void nobody_gets_more_than_was_granted_or_attends_more_than_there_was() {
        Programme less = new Programme(COURSE.rules(), COURSE.parts(), 5);
        assertThat(less.worth(new Attended.All()).points()).isEqualTo(5);
        assertThat(less.worth(new Attended.Minutes(400)).points()).isEqualTo(5);
        assertThat(less.worth(new Attended.Minutes(421))).isNull();
        assertThat(less.worth(new Attended.Percent(new BigDecimal("100.5")))).isNull();
        assertThat(less.worth(new Attended.Nothing()).points()).isZero();
    }

    private static Worth parts(Integer... numbers) {
        return COURSE.worth(new Attended.Parts(new TreeSet<>(List.of(numbers))));
    }
}
