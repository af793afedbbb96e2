package nl.mbtregister.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void a_line_has_its_values_in_the_text_form_of_copy() throws IOException {
        var lines = new Lines();
        lines.add(7L).add("Zoë\t\\\n").add((String) null).add(true).end();
        lines.add(LocalDate.MAX)
                .add(Period.since(LocalDate.of(2019, 6, 3)))
                .add(new Period(LocalDate.of(2019, 6, 3), LocalDate.of(2024, 6, 3)))
                .end();

        assertThat(new String(lines.taken().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("7\tZoë\\t\\\\\\n\t\\N\tt\ninfinity\t[2019-06-03,)\t[2019-06-03,2024-06-03)\n");
        assertThat(lines.taken().readAllBytes()).isEmpty();
    }
}
