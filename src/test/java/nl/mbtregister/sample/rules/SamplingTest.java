package nl.mbtregister.sample.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.mbtregister.kernel.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingTest {
    private static final long SEED = 20_261_125L;

    @DisplayName("sample.R2 a share rounded up, at least so many, and never more than there are")
    @ParameterizedTest
    @CsvSource({
        "5,  1,    0,  0", "5,  1,    1,  1", "5,  1,   20,  1", "5,  1,   21,  2", "5,  1, 1000, 50",
        "5,  3,   20,  3", "5,  3,    2,  2", "100, 0, 17,  17", "1,  0,   50,  1", "33, 0,   10,  4"
    })
    void a_share_is_drawn(int share, int least, int people, int drawn) {
        assertThat(new Sampling("s", share, least).drawn(people)).isEqualTo(drawn);
    }

    @Test
    @DisplayName(
            "sample.R3 the seed alone decides: in whatever order people come, the same are drawn in the same places")
    void the_order_of_people_is_of_no_account() {
        List<Sampling.Candidate> people = people(500);
        Sampling sampling = new Sampling("abc", 7, 1);
        List<Sampling.Member> first = sampling.of(people);
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            List<Sampling.Candidate> mixed = new ArrayList<>(people);
            Collections.shuffle(mixed, random);
            assertThat(sampling.of(mixed)).as("seed %d", SEED).isEqualTo(first);
        }
        assertThat(first).filteredOn(Sampling.Member::drawn).hasSize(18 + 18);
        assertThat(drawn(new Sampling("abd", 7, 1).of(people))).isNotEqualTo(drawn(first));
    }

    @Test
    @DisplayName("sample.R3 a larger share draws the same people and others besides; nobody has a better chance")
    void shares_nest_and_chances_are_even() {
        List<Sampling.Candidate> people = people(200);
        assertThat(drawn(new Sampling("abc", 20, 1).of(people)))
                .containsAll(drawn(new Sampling("abc", 10, 1).of(people)));
        int[] times = new int[201];
        for (int seed = 0; seed < 2_000; seed++) {
            drawn(new Sampling("s" + seed, 10, 1).of(people)).forEach(person -> times[person.intValue()]++);
        }
        for (int person = 1; person <= 200; person++) {
            assertThat(times[person]).as("person %d", person).isBetween(130, 270);
        }
    }

    @Test
    @DisplayName("sample.R1 somebody is in the first group of which a title was renewed, and in no other")
    void each_person_has_one_stratum() {
        Strata strata = Strata.parse("SUPERVISOR; THERAPIST, MILIEU_THERAPIST");
        assertThat(strata.of(Set.of(Title.THERAPIST, Title.SUPERVISOR))).contains(Title.SUPERVISOR);
        assertThat(strata.of(Set.of(Title.MILIEU_THERAPIST))).contains(Title.MILIEU_THERAPIST);
        assertThat(strata.name(Title.MILIEU_THERAPIST)).isEqualTo("THERAPIST,MILIEU_THERAPIST");
        assertThat(strata.of(Set.of(Title.ARTS_BODY_THERAPIST))).isEmpty();
        assertThatThrownBy(() -> Strata.parse("SOMEBODY")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Long> drawn(List<Sampling.Member> members) {
        Set<Long> drawn = new HashSet<>();
        members.stream()
                .filter(Sampling.Member::drawn)
                .forEach(one -> drawn.add(one.candidate().person()));
        return drawn;
    }

    private static List<Sampling.Candidate> people(int many) {
        return LongStream.rangeClosed(1, many)
                .mapToObj(id -> new Sampling.Candidate(id, id % 2 == 0 ? "THERAPIST" : "SUPERVISOR"))
                .toList();
    }
}
