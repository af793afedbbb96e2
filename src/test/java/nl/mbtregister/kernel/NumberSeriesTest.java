package nl.mbtregister.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("person.R2: numbers are given out once each and in no visible order")
class NumberSeriesTest {
    private static final int ALL_OF_EIGHT_DIGITS = 900_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 0x5DEECE66DL})
    void every_number_of_eight_digits_comes_exactly_once(long key) {
        var series = new NumberSeries(key);
        var seen = new BitSet(1_000_000);
        for (long place = 0; place < ALL_OF_EIGHT_DIGITS; place++) {
            int running = Math.toIntExact(100_000 + series.permuted(place, ALL_OF_EIGHT_DIGITS));
            assertThat(seen.get(running)).isFalse();
            seen.set(running);
        }
        assertThat(seen.nextClearBit(100_000)).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @CsvSource({"0,8", "899999,8", "900000,9", "9899999,9", "9900000,10", "99899999,10"})
    void numbers_grow_by_a_digit_when_the_shorter_ones_are_used_up(long place, int digits) {
        assertThat(new NumberSeries(42).at(place).digits()).hasSize(digits);
    }

    @Test
    void after_the_last_number_of_ten_digits_there_is_none() {
        assertThatThrownBy(() -> new NumberSeries(42).at(99_900_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NumberSeries(42).at(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighbours_in_the_series_are_as_far_apart_as_strangers() {
        var series = new NumberSeries(42);
        double distance = 0;
        int rising = 0;
        int pairs = 10_000;
        for (int place = 0; place < pairs; place++) {
            long step = series.permuted(place + 1, ALL_OF_EIGHT_DIGITS) - series.permuted(place, ALL_OF_EIGHT_DIGITS);
            distance += Math.abs(step);
            rising += step > 0 ? 1 : 0;
        }
        // two numbers drawn blindly lie a third of the range apart on average, and rise half the time
        assertThat(distance / pairs).isBetween(290_000.0, 310_000.0);
        assertThat(rising).isBetween(4_800, 5_200);
    }

    @Test
    void another_key_gives_another_order() {
        assertThat(new NumberSeries(1).at(0)).isNotEqualTo(new NumberSeries(2).at(0));
    }
}
