package nl.mbtregister.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublishedRulebookTest {

    @Test
    void the_files_that_we_ship_are_sound() {
        assertThat(PublishedRulebook.read().editions())
                .extracting(edition -> edition.from())
                .containsExactly(LocalDate.of(2011, 1, 1), LocalDate.of(2020, 1, 1));
    }
}
