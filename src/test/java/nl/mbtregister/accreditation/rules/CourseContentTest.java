package nl.mbtregister.accreditation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseContentTest {
    private static final Trainer TRAINER = new Trainer(TrainerKind.MBT_SUPERVISOR, "A. Bos");
    private static final CourseContent WHOLE = new CourseContent(
            "Trauma",
            CourseTheme.TRAUMA,
            "Over trauma.",
            "",
            Set.of(Title.THERAPIST),
            List.of(TRAINER),
            List.of(ProgrammePart.read("D0930-1700 Dag 1").orElseThrow()));
    private static final LocalDate FROM = LocalDate.of(2026, 11, 25);
    private static final LocalDate THROUGH = LocalDate.of(2029, 11, 25);

    @DisplayName("accreditation.R4 what a request needs before it is filed")
    @Test
    void everything_that_is_lacking_is_told_in_the_order_of_the_form() {
        assertThat(WHOLE.lacking()).isEmpty();
        assertThat(CourseContent.EMPTY.lacking())
                .containsExactly(
                        Lacking.TITLE,
                        Lacking.THEME,
                        Lacking.SUMMARY,
                        Lacking.TARGETS,
                        Lacking.TRAINERS,
                        Lacking.PROGRAMME);
    }

    @DisplayName("accreditation.R17 the greatest lengths")
    @ParameterizedTest
    @CsvSource({"200, 2000, 30, true", "201, 2000, 30, false", "200, 2001, 30, false", "200, 2000, 31, false"})
    void what_is_too_long_is_refused(int title, int summary, int trainers, boolean fits) {
        CourseContent content = new CourseContent(
                "a".repeat(title),
                null,
                "a".repeat(summary),
                "",
                Set.of(),
                Collections.nCopies(trainers, TRAINER),
                List.of());
        if (fits) {
            assertThat(content.fitting()).isSameAs(content);
        } else {
            assertThatThrownBy(content::fitting).isInstanceOf(Refusal.class).hasMessage("accreditation.R17");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"D0930-1700", "H1330-1700", "L50", "O60", "A120", "P30"})
    void a_part_is_read_from_its_code(String code) {
        assertThat(PartCode.read(code).map(PartCode::of)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "D",
                "D1700-0930",
                "D0930-0930",
                "D2400-2500",
                "L0",
                "L60001",
                "L-5",
                "X50",
                "L50 ",
                "P999999"
            })
    void what_is_no_part_is_not_read(String code) {
        assertThat(PartCode.read(code)).isEmpty();
    }

    @DisplayName("accreditation.R12 which editions fit an accredited course")
    @ParameterizedTest
    @CsvSource({
        "PLACE,  Utrecht, 2026-11-25, 2026-11-25, MBT_SUPERVISOR,    true",
        "PLACE,  Utrecht, 2029-11-25, 2029-11-25, MBT_SUPERVISOR,    true",
        "ONLINE, '',      2028-02-29, 2028-03-01, MBT_SUPERVISOR,    true",
        "BOTH,   Gent,    2027-10-31, 2027-10-31, MBT_SUPERVISOR,    true",
        "PLACE,  Utrecht, 2026-11-24, 2026-11-25, MBT_SUPERVISOR,    false",
        "PLACE,  Utrecht, 2029-11-25, 2029-11-26, MBT_SUPERVISOR,    false",
        "PLACE,  Utrecht, 2027-03-02, 2027-03-01, MBT_SUPERVISOR,    false",
        "PLACE,  '',      2027-03-01, 2027-03-01, MBT_SUPERVISOR,    false",
        "BOTH,   '',      2027-03-01, 2027-03-01, MBT_SUPERVISOR,    false",
        "PLACE,  Utrecht, 2027-03-01, 2027-03-01, EXPERIENCE_EXPERT, false"
    })
    void an_edition_fits_or_is_refused(
            EditionMode mode, String place, LocalDate first, LocalDate last, TrainerKind kind, boolean fits) {
        EditionPlan plan = new EditionPlan(mode, place, first, last, List.of(new Trainer(kind, "B. Vos")));
        if (fits) {
            assertThat(plan.fitting(WHOLE, FROM, THROUGH)).isSameAs(plan);
        } else {
            assertThatThrownBy(() -> plan.fitting(WHOLE, FROM, THROUGH))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("accreditation.R12");
        }
    }
}
