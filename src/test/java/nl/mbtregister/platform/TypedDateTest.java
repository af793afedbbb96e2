package nl.mbtregister.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.mbtregister.platform.TypedDate.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-6-2027",
                "03/06/2027",
                "3.6.2027",
                "3 6 2027",
                "03-06-2027",
                " 3 juni 2027 ",
                "3 June 2027",
                "3 JUN 2027",
                "3 juni  2027",
                "2027-06-03",
                "2027-6-3",
                "3. juni 2027",
                "3juni2027"
            })
    void people_write_the_third_of_june_in_many_ways(String typed) {
        assertThat(TypedDate.read(typed)).isEqualTo(new TypedDate.Day(LocalDate.of(2027, 6, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "'   ',EMPTY",
        "2027,INCOMPLETE",
        "juni 2027,INCOMPLETE",
        "3 juni,INCOMPLETE",
        "3-6,INCOMPLETE",
        "3-6-27,OTHER",
        "31-4-2027,NO_SUCH_DAY",
        "29-2-2027,NO_SUCH_DAY",
        "3-13-2027,NO_SUCH_DAY",
        "0-1-2027,NO_SUCH_DAY",
        "3 florial 2027,OTHER",
        "gisteren!,OTHER",
        "💡,OTHER",
        "99999999999-1-1,OTHER"
    })
    void what_is_no_day_says_why(String typed, Unreadable why) {
        assertThat(TypedDate.read(typed)).isEqualTo(why);
    }

    @Test
    void a_text_without_end_is_not_looked_at() {
        assertThat(TypedDate.read("3".repeat(10_000))).isEqualTo(Unreadable.OTHER);
    }

    @Test
    void a_day_that_we_wrote_is_read_back_in_both_languages() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(10_000, 40_000));
            for (Language language : Language.values()) {
                String written = texts.in(language).show(day);
                assertThat(TypedDate.read(written))
                        .as("%s, seed %d", written, seed)
                        .isEqualTo(new TypedDate.Day(day));
            }
        }
    }
}
