package nl.mbtregister.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FirstPaperTest {
    @Test
    void what_is_made_at_the_start_has_a_part_of_every_kind_that_a_certificate_has() {
        Sheet sheet = FirstPaper.sheet();
        assertThat(kinds(sheet.parts())).containsAll(kinds(Papers.certificate().parts()));
        VeraPdf.accepts(Press.print(sheet, Papers.HEAD));
    }

    private static Set<Object> kinds(List<Part> parts) {
        return parts.stream()
                .<Object>map(part -> part instanceof Part.Line line ? line.kind() : part.getClass())
                .collect(Collectors.toSet());
    }
}
