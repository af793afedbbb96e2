package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Given.DAY;
import static nl.mbtregister.rulebook.rules.Given.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Finding.Outcome;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of domain 5.4, and who may supervise whom of 5.3. */
class SupervisionExamplesTest {
    private static final SupervisorKind GENERAL = SupervisorKind.GENERAL;

    @DisplayName("rulebook.R15 rulebook.R16 one meeting in minutes and people")
    @ParameterizedTest(name = "{0}: {1} minutes, {2} present, note {3}: {4}")
    @CsvSource({
        "one alone,                           45, 1, false, 1",
        "one alone just too short,            44, 1, false, TOO_SHORT",
        "one alone for two,                   90, 1, false, 2",
        "one alone just short of two,         89, 1, false, 1",
        "a pair,                              60, 2, false, 1",
        "example 2 a pair that stops early,   45, 2, false, TOO_SHORT",
        "a pair for two,                     120, 2, false, 2",
        "a trio,                              90, 3, false, 1",
        "example 3 a trio with one absent,    90, 2, false, 1",
        "example 4 a pair with one ill,       60, 1, false, 1",
        "example 7 a trio of an hour,         60, 3, false, TOO_SHORT",
        "example 8 four without a note,      120, 4, false, GROUP_TOO_LARGE",
        "example 8 four with a note,         120, 4, true,  1",
        "four with a note just too short,    119, 4, true,  TOO_SHORT",
        "five with a note,                   300, 5, true,  GROUP_TOO_LARGE"
    })
    void a_meeting_gives_whole_sessions(String example, int minutes, int present, boolean note, String expected) {
        assertThat(worth(Shipped.NEW.supervision(), minutes, present, note)).isEqualTo(expected);
    }

    @Test
    @DisplayName("rulebook.R16 the older rules know no group of four")
    void four_people_give_nothing_under_the_older_rules_even_with_a_note() {
        assertThat(worth(Shipped.OLD.supervision(), 120, 4, true)).isEqualTo("GROUP_TOO_LARGE");
    }

    @Test
    @DisplayName("rulebook.R15 example 3 with fractions switched on")
    void a_trio_with_one_absent_counts_as_a_pair_and_gives_one_and_a_half_in_fractions() {
        SupervisionRules now = Shipped.NEW.supervision();
        SupervisionRules fractions = new SupervisionRules(
                now.minutesAlone(),
                now.minutesInPair(),
                now.largestGroup(),
                now.largestGroupWithNote(),
                new Choice(true, now.fractions().citation()),
                now.reportNeeded(),
                now.fromBasicTraining(),
                now.supervisors());
        assertThat(worth(fractions, 90, 2, false)).isEqualTo("1.50");
        assertThat(worth(fractions, 60, 1, false)).isEqualTo("1.33");
        assertThat(worth(now, 90, 2, false)).isEqualTo("1");
    }

    static List<Arguments> routes() {
        Given vak = nothing()
                .trained()
                .meetings(10, 45, 1, SupervisorKind.ARTS_BODY_THERAPY)
                .meetings(4, 120, 2, GENERAL)
                .meetings(2, 90, 3, GENERAL);
        Given socio =
                nothing().trained().sessions(14, SupervisorKind.MILIEU_THERAPY).sessions(6, GENERAL);
        Given pairs = nothing().trained().meetings(15, 60, 2, GENERAL);
        return List.of(
                arguments(
                        1,
                        2020,
                        "BASIC_THERAPIST.supervision",
                        nothing().trained().sessions(16, GENERAL),
                        16,
                        true),
                arguments(
                        2,
                        2020,
                        "BASIC_THERAPIST.supervision",
                        nothing().trained().meetings(16, 60, 2, GENERAL),
                        16,
                        true),
                arguments(2, 2020, "BASIC_THERAPIST.supervision", pairs.meetings(1, 45, 2, GENERAL), 15, false),
                arguments(5, 2020, "ARTS_BODY_THERAPIST.supervision", vak, 20, true),
                arguments(5, 2020, "ARTS_BODY_THERAPIST.supervision-discipline", vak, 10, true),
                arguments(5, 2011, "ARTS_BODY_THERAPIST.supervision", vak, 20, true),
                arguments(5, 2011, "ARTS_BODY_THERAPIST.supervision-general", vak, 10, true),
                arguments(5, 2011, "ARTS_BODY_THERAPIST.supervision-discipline", vak, 10, true),
                arguments(6, 2020, "MILIEU_THERAPIST.supervision", socio, 20, true),
                arguments(6, 2020, "MILIEU_THERAPIST.supervision-discipline", socio, 14, true),
                arguments(6, 2011, "MILIEU_THERAPIST.supervision", socio, 16, false),
                arguments(6, 2011, "MILIEU_THERAPIST.supervision-general", socio, 6, false));
    }

    @DisplayName("rulebook.R15 a whole route")
    @ParameterizedTest(name = "example {0}, edition of {1}, {2}: {4}, met {5}")
    @MethodSource("routes")
    void a_route_adds_up(int example, int year, String requirement, Given given, int reached, boolean met) {
        Edition edition = Shipped.edition(year);
        Finding finding = Shipped.on(edition, Shipped.setOf(edition, requirement), DAY)
                .judge(given.portfolio())
                .finding(requirement)
                .orElseThrow();
        assertThat(finding.reached()).isEqualByComparingTo(BigDecimal.valueOf(reached));
        assertThat(finding.outcome()).isEqualTo(met ? Outcome.MET : Outcome.NOT_MET);
    }

    @DisplayName("rulebook.R17 who may supervise whom")
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}, {5}, {6}")
    @CsvSource({
        // kind, then: basic, therapist, milieu, arts and body, systemic, supervisor
        "GENERAL,           yes,       yes, yes, yes, yes, yes",
        "MILIEU_THERAPY,    if milieu, no,  yes, no,  no,  no",
        "ARTS_BODY_THERAPY, if arts,   no,  no,  yes, no,  no",
        "BASIC_LEVEL,       yes,       no,  no,  no,  no,  no",
        "IN_TRAINING,       yes,       no,  no,  no,  no,  no"
    })
    void the_table_of_supervisors_holds(
            SupervisorKind kind,
            String basic,
            String therapist,
            String milieu,
            String arts,
            String systemic,
            String sup) {
        List<String> expected = List.of(basic, therapist, milieu, arts, systemic, sup);
        for (Title route : Title.values()) {
            assertThat(may(kind, route)).as("%s", route).isEqualTo(expected.get(route.ordinal()));
        }
    }

    @Test
    @DisplayName("rulebook.R17 a supervisor in training is known to the current rules only")
    void a_supervisor_in_training_gives_nothing_under_the_older_rules() {
        assertThat(Shipped.OLD
                        .supervision()
                        .maySupervise(Set.of(SupervisorKind.IN_TRAINING), Title.BASIC_THERAPIST, Set.of()))
                .isFalse();
    }

    private static String may(SupervisorKind kind, Title route) {
        SupervisionRules rules = Shipped.NEW.supervision();
        if (rules.maySupervise(Set.of(kind), route, Set.of())) {
            return "yes";
        }
        boolean milieu = rules.maySupervise(Set.of(kind), route, Set.of(EducationField.MILIEU_THERAPY));
        boolean arts = rules.maySupervise(Set.of(kind), route, Set.of(EducationField.ARTS_BODY_THERAPY));
        return milieu ? "if milieu" : arts ? "if arts" : "no";
    }

    private static String worth(SupervisionRules rules, int minutes, int present, boolean note) {
        return switch (rules.credit(minutes, present, note)) {
            case Verdict.Counts counts -> counts.amount().toPlainString();
            case Verdict.Rejected rejected -> rejected.reason().ground().name();
        };
    }
}
