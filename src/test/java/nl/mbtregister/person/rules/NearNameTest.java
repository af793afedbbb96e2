package nl.mbtregister.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("person.R10: what counts as a name near another")
class NearNameTest {
    private static final long SEED = 20_261_122;

    @ParameterizedTest
    @CsvSource({"dyk,dijk", "kuiper,cuiper", "brandt,brand", "haegen,haagen", "hendrix,hendriks", "dykx,dijkks"})
    void both_spellings_of_a_pair_fold_to_one(String one, String other) {
        assertThat(new NearName(one).folded()).isEqualTo(new NearName(other).folded());
    }

    @ParameterizedTest
    @CsvSource({"x,0", "dyk,0", "poel,1", "jansen1,1", "janssens,2", "vanderpoel,2"})
    void how_much_may_differ_follows_from_the_length(String asked, int distance) {
        assertThat(new NearName(asked).distance()).isEqualTo(distance);
    }

    @Test
    void names_within_the_distance_always_share_a_mark() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 20_000; i++) {
            var asked = new NearName(letters(random, 4 + random.nextInt(20)));
            String kept = changed(random, asked.key(), asked.distance());
            assertThat(Collections.disjoint(asked.marks(), new NearName(kept).keptMarks()))
                    .as("seed %d: %s and %s", SEED, asked.key(), kept)
                    .isFalse();
        }
    }

    @Test
    void a_long_name_has_no_more_marks_than_its_beginning_allows() {
        assertThat(new NearName("vanvollenhovenschimmelpenninck").keptMarks())
                .hasSizeLessThanOrEqualTo(1 + 1 + 16 + 120);
    }

    /** Few letters, so that names hold doubles and resemble each other. */
    private static String letters(RandomGenerator random, int length) {
        return random.ints(length, 'a', 'f')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String changed(RandomGenerator random, String name, int times) {
        var changed = new StringBuilder(name);
        for (int i = 0; i < times; i++) {
            int place = random.nextInt(changed.length());
            char letter = (char) random.nextInt('a', 'f');
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(place, letter);
                case 1 -> changed.setCharAt(place, letter);
                default -> changed.deleteCharAt(place);
            }
        }
        return changed.toString();
    }
}
