package nl.mbtregister.criteria.rules;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("criteria.R4 criteria.R5 criteria.R6 criteria.R7 from scores to an outcome")
class WeighedTest {
    private static final Scope ALL = new Scope(EnumSet.allOf(Module.class), Variant.DAY_HOSPITAL);
    private static final Scope MBT_ONLY = new Scope(Set.of(Module.MBT), Variant.INTENSIVE_OUTPATIENT);

    /** Domain H has 5 criteria and so 10 points; H1 is core. Domain E has 10 criteria and so 20 points. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            everything met                               |                          | ALL_MET                              | CERTIFIED
            exactly 80% of a domain (8 of 10)            | H2=0                     | ALL_MET                              | CERTIFIED
            exactly 80% in two halves                    | H2=1 H3=1                | ALL_MET                              | CERTIFIED
            just below 80% (7 of 10)                     | H2=0 H3=1                | DOMAIN_LOW                           | CONDITIONAL
            just below 80% of another (15 of 20)         | E2=0 E5=0 E6=1           | DOMAIN_LOW                           | CONDITIONAL
            exactly 80% of another (16 of 20)            | E2=0 E5=0                | ALL_MET                              | CERTIFIED
            exactly 60% (6 of 10)                        | H2=0 H3=0                | DOMAIN_LOW                           | CONDITIONAL
            just below 60% (5 of 10)                     | H2=0 H3=0 H4=1           | DOMAIN_TOO_LOW                       | NOT_CERTIFIED
            just below 60% of another (11 of 20)         | E2=0 E5=0 E6=0 E7=0 E8=1 | DOMAIN_TOO_LOW                       | NOT_CERTIFIED
            exactly 60% of another (12 of 20)            | E2=0 E5=0 E6=0 E7=0      | DOMAIN_LOW                           | CONDITIONAL
            one core in part                             | A1=1                     | CORE_PARTLY                          | CONDITIONAL
            three core in part                           | A1=1 B1=1 D2=1           | CORE_PARTLY                          | CONDITIONAL
            four core in part                            | A1=1 B1=1 D2=1 H1=1      | CORE_PARTLY_TOO_MANY                 | NOT_CERTIFIED
            three core in part, a domain low             | A1=1 B1=1 H1=1 H2=0      | CORE_PARTLY DOMAIN_LOW               | CONDITIONAL
            one core absent                              | A1=0                     | CORE_ABSENT                          | NOT_CERTIFIED
            one core absent, four in part, a domain low  | A1=0 B1=1 B2=1 D2=1 H1=1 H2=0 H3=0 | CORE_ABSENT CORE_PARTLY_TOO_MANY DOMAIN_TOO_LOW | NOT_CERTIFIED
            what does not apply counts for nothing       | H2=n                     | ALL_MET                              | CERTIFIED
            and makes a domain smaller (6 of 8 is 75%)   | H2=n H3=0                | DOMAIN_LOW                           | CONDITIONAL
            a core criterion that does not apply         | F2=n                     | ALL_MET                              | CERTIFIED
            a whole domain that does not apply           | G1=n G2=n G3=n G4=n G5=n G6=n | ALL_MET                         | CERTIFIED
            what has no score counts as absent           | A1=-                     | CORE_ABSENT                          | NOT_CERTIFIED
            nor has what does not apply without a reason | A1=?                     | CORE_ABSENT                          | NOT_CERTIFIED
            """)
    void scores_come_down_to_an_outcome(String what, String changed, String reasons, Outcome outcome) {
        Weighed weighed = scores(ALL, changed == null ? "" : changed).weigh();
        assertThat(weighed.outcome()).isEqualTo(outcome);
        assertThat(weighed.reasons())
                .containsExactlyElementsOf(Stream.of(reasons.split(" "))
                        .map(OutcomeReason::valueOf)
                        .toList());
    }

    @Test
    void a_domain_out_of_scope_is_not_looked_at_and_has_no_points() {
        Weighed weighed = scores(MBT_ONLY, "E1=0 F2=0 G1=0 G2=0").weigh();
        assertThat(weighed.outcome()).isEqualTo(Outcome.CERTIFIED);
        assertThat(weighed.domains().stream().map(points -> points.domain().code()))
                .containsExactly("A", "B", "C", "D", "H");
    }

    @Test
    void an_outcome_names_the_points_of_each_domain_and_the_core_criteria_that_are_not_met() {
        Weighed weighed = scores(ALL, "A1=0 B1=1 H2=0 H3=1 H4=n C1=-").weigh();
        assertThat(weighed.coreAbsent().stream().map(Criterion::code)).containsExactly("A1", "C1");
        assertThat(weighed.corePartly().stream().map(Criterion::code)).containsExactly("B1");
        assertThat(weighed.open().stream().map(Criterion::code)).containsExactly("C1");
        DomainPoints last = weighed.domains().getLast();
        assertThat(List.of(last.domain().code(), last.points(), last.possible(), last.percent()))
                .isEqualTo(List.of("H", 5, 8, 62));
    }

    private static Scores scores(Scope scope, String changed) {
        Map<String, Scored> given = new HashMap<>();
        FIRST.criteria().forEach(criterion -> given.put(criterion.code(), new Scored(Score.MET, "")));
        for (String change : changed.isEmpty() ? new String[0] : changed.split(" ")) {
            String code = change.substring(0, change.indexOf('='));
            switch (change.charAt(change.length() - 1)) {
                case '0' -> given.put(code, new Scored(Score.ABSENT, ""));
                case '1' -> given.put(code, new Scored(Score.PARTLY, ""));
                case 'n' -> given.put(code, new Scored(Score.NOT_APPLICABLE, "not here"));
                case '?' -> given.put(code, new Scored(Score.NOT_APPLICABLE, " "));
                default -> given.remove(code);
            }
        }
        return new Scores(FIRST, scope, given);
    }
}
