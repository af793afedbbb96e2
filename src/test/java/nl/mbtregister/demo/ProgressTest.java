package nl.mbtregister.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void the_bar_says_how_many_how_far_and_how_long_still() {
        assertThat(Progress.bar(250_000, 1_000_000, 30))
                .isEqualTo("[#######.......................] 250,000 of 1,000,000 people, 25 %, 90 s left");
    }

    @Test
    void the_bar_is_full_at_the_end_and_says_how_long_it_took() {
        var lines = new ArrayList<String>();
        var progress = new Progress(1_200, lines::add);
        progress.add(600);
        progress.add(600);

        assertThat(lines.getLast()).startsWith("[##############################] 1,200 of 1,200 people, 100 %, ");
    }
}
