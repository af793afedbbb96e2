package nl.mbtregister.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Education;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.OutsideRegistration;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("admission.R3 what was judged is kept as it was judged")
class PortfolioJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final Period SPAN = Period.through(DAY, DAY.plusDays(30));
    private static final List<Row> ONE_OF_EACH = List.of(
            new Meeting("m", DAY, 60, 2, Set.of(SupervisorKind.GENERAL), MeetingSubject.TREATMENT, true, false, null),
            new TreatmentCase("c", Period.since(DAY), CaseForm.GROUP, 12, true, false, true),
            new Course("k", SPAN, CourseKind.BASIC_TRAINING, true),
            new Education("e", DAY, EducationLevel.UNIVERSITY, Set.of(EducationField.MILIEU_THERAPY)),
            new Employment("w", SPAN, WorkField.YOUTH_CARE, new BigDecimal("7.5"), true, true),
            new OutsideRegistration("o", Profession.PSYCHIATRIST, false, Period.since(DAY), null),
            new HeldTitle("h", Title.BASIC_THERAPIST, SPAN),
            new Declaration("d", DAY, DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true),
            new Teaching("t", DAY, BigDecimal.TEN, BigDecimal.ONE, Theme.TREATMENT, true, Title.THERAPIST),
            new Activity("a", DAY, ActivityKind.INTERVISION, BigDecimal.TWO),
            new Assessment("s", DAY, AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 15, true, false, 0, true));

    @Test
    void every_kind_of_row_comes_back_as_it_was() {
        assertThat(ONE_OF_EACH.stream().map(Row::kind)).containsExactlyInAnyOrder(RowKind.values());
        String kept = PortfolioJson.write(new Portfolio(ONE_OF_EACH));
        assertThat(PortfolioJson.read(kept).rows()).containsExactlyInAnyOrderElementsOf(ONE_OF_EACH);
        assertThat(PortfolioJson.write(PortfolioJson.read(kept))).isEqualTo(kept);
    }
}
