package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Given.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Finding.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("rulebook.R7 every requirement of both editions, just under, at and over")
class BorderTest {

    static List<Border> current() {
        return CurrentEditionBorders.all();
    }

    static List<Border> older() {
        return OlderEditionBorders.all();
    }

    @ParameterizedTest
    @MethodSource("current")
    void a_requirement_of_the_current_edition_is_met_from_its_border_on(Border border) {
        check(Shipped.NEW, border);
    }

    @ParameterizedTest
    @MethodSource("older")
    void a_requirement_of_the_older_edition_is_met_from_its_border_on(Border border) {
        check(Shipped.OLD, border);
    }

    @Test
    void every_requirement_of_both_editions_has_a_border() {
        assertThat(current()).extracting(Border::requirement).containsExactlyInAnyOrderElementsOf(ids(Shipped.NEW));
        assertThat(older()).extracting(Border::requirement).containsExactlyInAnyOrderElementsOf(ids(Shipped.OLD));
    }

    private static void check(Edition edition, Border border) {
        Finding under = find(edition, border.requirement(), border.under());
        assertThat(under.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(under.missing())
                .extracting(missing -> missing.amount().toPlainString() + " " + missing.unit())
                .containsExactly(border.missing());
        assertThat(find(edition, border.requirement(), border.at()).outcome()).isEqualTo(border.met());
        assertThat(find(edition, border.requirement(), border.over()).outcome()).isEqualTo(border.met());
    }

    private static Finding find(Edition edition, String requirement, Given given) {
        RequirementSet set = Shipped.setOf(edition, requirement);
        return Shipped.on(edition, set, DAY)
                .judge(given.portfolio())
                .finding(requirement)
                .orElseThrow();
    }

    private static List<String> ids(Edition edition) {
        return edition.sets().stream()
                .flatMap(set -> set.requirements().stream())
                .map(Requirement::id)
                .toList();
    }
}
