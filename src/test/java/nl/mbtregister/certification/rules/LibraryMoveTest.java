package nl.mbtregister.certification.rules;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.certification.rules.LibraryMove.Fate;
import nl.mbtregister.criteria.FixtureNextCriteria;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Variant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the first version to one without A2, with other words for A3, and with a new A10. */
class LibraryMoveTest {
    private final LibraryMove move = new LibraryMove(
            FIRST,
            FixtureNextCriteria.from(FIRST, LocalDate.of(2027, 1, 1)),
            new Scope(Set.of(Module.MBT), Variant.DAY_HOSPITAL));

    @DisplayName("certification.R16 every criterion of either version stays, changes, comes or goes")
    @Test
    void every_criterion_has_a_fate() {
        assertThat(move.changes())
                .filteredOn(change -> change.fate() != Fate.SAME)
                .extracting(change -> change.code() + " " + change.fate())
                .containsExactly("A3 CHANGED", "A10 ADDED", "A2 DROPPED");
        assertThat(move.changes()).noneMatch(change -> change.code().startsWith("G"));
    }

    @DisplayName("certification.R16 answers follow their codes, and hold only under the same words")
    @Test
    void answers_follow_their_codes() {
        assertThat(move.mapped())
                .containsEntry("A1", "A1")
                .containsEntry("A3", "A3")
                .doesNotContainKeys("A2", "A10");
        assertThat(move.holds("A1", "A1")).isTrue();
        assertThat(move.holds("A3", "A3")).isFalse();
        assertThat(move.holds("A10", "A2")).isFalse();
    }

    @DisplayName("certification.R16 the lead says where an answer goes, and each goes to one criterion")
    @Test
    void the_lead_says_where_an_answer_goes() {
        assertThat(move.migrated(Map.of("A10", "A2", "A3", "")))
                .containsEntry("A10", "A2")
                .doesNotContainKey("A3")
                .containsEntry("A1", "A1");
        refused("certification.R16", () -> move.migrated(Map.of("A2", "A2")));
        refused("certification.R16", () -> move.migrated(Map.of("A10", "Z9")));
        refused("certification.R16", () -> move.migrated(Map.of("A10", "A1")));
    }
}
