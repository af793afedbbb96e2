package nl.mbtregister.education.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseClaimTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @DisplayName("education.R1, education.R2, education.R3: what a course cannot be")
    @CsvSource({
        "0, 2026-11-20, 2026-11-22, education.R1",
        "201, 2026-11-20, 2026-11-22, education.R1",
        "1, 2026-11-22, 2026-11-20, education.R2",
        "200, 2026-11-22, 2026-11-24, education.R3"
    })
    void a_course_that_cannot_be_is_refused(int letters, LocalDate first, LocalDate last, String rule) {
        assertThatThrownBy(() -> course("x".repeat(letters), first, last).on(TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    void a_course_of_one_day_may_end_today() {
        assertThat(course("x".repeat(200), TODAY, TODAY).on(TODAY).lastDay()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("education.R1: a diploma has a name and a school")
    void a_diploma_has_a_name_and_a_school() {
        assertThatThrownBy(() -> new DiplomaClaim("Psychologie", " ", EducationLevel.UNIVERSITY, TODAY, null))
                .hasMessage("education.R1");
    }

    private static CourseClaim course(String institute, LocalDate first, LocalDate last) {
        return new CourseClaim(CourseKind.BASIC_TRAINING, institute, true, first, last, null);
    }
}
