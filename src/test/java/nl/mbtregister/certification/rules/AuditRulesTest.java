package nl.mbtregister.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.mbtregister.criteria.rules.Outcome;
import nl.mbtregister.criteria.rules.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditRulesTest {
    @DisplayName(
            "certification.R35 a note is needed where the score differs from that of the programme or not all is met")
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            MET,            MET,            ,      true
            MET,            PARTLY,         ,      false
            MET,            PARTLY,         Seen., true
            MET,            -,              ,      false
            PARTLY,         PARTLY,         ,      false
            PARTLY,         PARTLY,         Seen., true
            ABSENT,         ABSENT,         ,      false
            NOT_APPLICABLE, NOT_APPLICABLE, ,      false
            NOT_APPLICABLE, NOT_APPLICABLE, Why.,  true
            """)
    void a_score_explains_itself_or_has_a_note(Score own, Score self, String note, boolean explained) {
        assertThat(new AuditScore(own, note == null ? "" : note).explained(self))
                .isEqualTo(explained);
    }

    @DisplayName("certification.R32 what ties an auditor to an institution")
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            true,  true,  GGZ Voorbeeld,  CONTACT
            false, true,  GGZ Voorbeeld,  TEAM
            false, false, ggz-voorbééld., EMPLOYED
            false, false, GGZ Elders,     -
            """)
    void a_tie_is_found_however_the_name_is_written(boolean contact, boolean team, String employer, AuditorTie tie) {
        assertThat(new AuditorTies(contact, team, List.of(employer), "GGZ Voorbeeld")
                        .tie()
                        .orElse(null))
                .isEqualTo(tie);
    }

    @DisplayName("certification.R51 fewer than five others are told apart, so they are not shown")
    @ParameterizedTest
    @CsvSource({"4, -1", "5, 70", "6, 70"})
    void others_are_shown_from_five_on(int others, int mean) {
        assertThat(Benchmark.of(Collections.nCopies(others, 70)).orElse(-1)).isEqualTo(mean);
    }

    @Test
    void the_mean_of_others_is_rounded_down() {
        assertThat(Benchmark.of(List.of(50, 50, 50, 50, 54)).orElseThrow()).isEqualTo(50);
    }

    @DisplayName("certification.R49 a recheck ends with a certificate or with none")
    @ParameterizedTest
    @CsvSource({
        "FIRST,           CERTIFIED,     CERTIFIED",
        "FIRST,           CONDITIONAL,   CONDITIONAL",
        "RECERTIFICATION, CONDITIONAL,   CONDITIONAL",
        "RECHECK,         CERTIFIED,     CERTIFIED",
        "RECHECK,         CONDITIONAL,   NOT_CERTIFIED",
        "RECHECK,         NOT_CERTIFIED, NOT_CERTIFIED"
    })
    void what_the_scores_come_down_to(CertificationKind kind, Outcome weighed, Outcome reckoned) {
        assertThat(Verdict.reckoned(kind, weighed)).isEqualTo(reckoned);
    }

    @DisplayName("certification.R48 the terms of each outcome are those of the library: 5 years, 12 months, 6 months")
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            CERTIFIED,     2028-02-29, 2028-02-29, 2033-02-28, -
            CONDITIONAL,   2026-11-25, 2026-11-25, 2027-11-25, -
            NOT_CERTIFIED, 2026-08-31, -,          -,          2027-02-28
            """)
    void an_outcome_in_days(Outcome outcome, LocalDate day, LocalDate from, LocalDate end, LocalDate again) {
        assertThat(Verdict.of(outcome, Example.LIBRARY.thresholds(), day))
                .isEqualTo(new Verdict(outcome, from, end, again));
    }

    @DisplayName("certification.R49 what is open: core criteria, and what lacks in a domain with too few points")
    @Test
    void what_is_open() {
        assertThat(OpenPoints.of(Example.met())).isEmpty();
        assertThat(OpenPoints.of(Example.but("A1", Score.PARTLY)))
                .extracting(one -> one.code())
                .containsExactly("A1");
        assertThat(OpenPoints.of(Example.but("A4", Score.PARTLY)))
                .extracting(one -> one.code())
                .containsExactly("A4");
        assertThat(OpenPoints.of(Example.but("A1", Score.PARTLY, "A4", Score.PARTLY)))
                .extracting(one -> one.code())
                .containsExactly("A1");
        assertThat(OpenPoints.of(
                        Example.but("A4", Score.ABSENT, "A5", Score.ABSENT, "D2", Score.PARTLY, "D4", Score.PARTLY)))
                .extracting(one -> one.code())
                .containsExactly("A4", "A5", "D2");
    }
}
