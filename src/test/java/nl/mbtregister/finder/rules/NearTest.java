package nl.mbtregister.finder.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.mbtregister.finder.TownList;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("finder.R2 distances are those between the centres of towns")
class NearTest {

    @ParameterizedTest
    @CsvSource({
        "Utrecht, Amersfoort, 20",
        "Amsterdam, Utrecht, 35",
        "Groningen, Maastricht, 267",
        "Antwerpen, Gent, 50",
        "Breda, Antwerpen, 49",
        "Den Haag, ’s-Gravenhage, 0"
    })
    void a_distance_is_as_the_crow_flies(String one, String other, int km) {
        assertThat(town(one).kmTo(town(other)))
                .isCloseTo(km, within(3))
                .isEqualTo(town(other).kmTo(town(one)));
    }

    @Test
    void every_town_lies_in_the_low_countries_and_has_a_name_of_its_own() {
        assertThat(TownList.all())
                .hasSizeGreaterThan(100)
                .allMatch(town -> town.north() > 50.6 && town.north() < 53.6 && town.east() > 2.5 && town.east() < 7.3);
        assertThat(TownList.all()).extracting(Town::name).doesNotHaveDuplicates();
    }

    @Test
    void within_a_distance_the_nearest_comes_first_and_what_is_farther_is_left_out() {
        var reach = new Near(town("utrecht"), 25).within(TownList.all());
        assertThat(reach).containsEntry("Utrecht", 0).containsKey("Amersfoort").doesNotContainKey("Rotterdam");
        assertThat(List.copyOf(reach.values())).isSorted().allMatch(km -> km <= 25);
        assertThat(List.copyOf(reach.keySet()).getFirst()).isEqualTo("Utrecht");
    }

    @Test
    void everywhere_all_towns_are_equally_far() {
        assertThat(Near.EVERYWHERE.within(TownList.all()).values())
                .containsOnly(0)
                .hasSize(TownList.all().size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"UTRECHT, Utrecht", "'s-hertogenbosch, Den Bosch", "’S GRAVENHAGE, Den Haag", "  Gent , Gent"})
    void a_town_is_known_by_its_names_however_written(String typed, String name) {
        assertThat(town(typed).name()).isEqualTo(name);
    }

    @Test
    @DisplayName("finder.R3 without a language or target group, or with an odd waiting time, nobody is found")
    void what_is_not_whole_is_refused() {
        Set<Tongue> tongues = Set.of(Tongue.DUTCH);
        Set<TargetGroup> groups = Set.of(TargetGroup.ADULTS);
        assertThat(new Presence("Utrecht", tongues, groups, true, 0).waitingWeeks())
                .isZero();
        refused(() -> new Presence("Utrecht", Set.of(), groups, true, null));
        refused(() -> new Presence("Utrecht", tongues, Set.of(), true, null));
        refused(() -> new Presence(" ", tongues, groups, true, null));
        refused(() -> new Presence("Utrecht", tongues, groups, true, 261));
        refused(() -> new Presence("Utrecht", tongues, groups, true, -1));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("finder.R3"));
    }

    private static Town town(String name) {
        return TownList.named(name).orElseThrow();
    }
}
