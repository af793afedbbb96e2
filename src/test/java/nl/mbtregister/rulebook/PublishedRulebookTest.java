package nl.mbtregister.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mbtregister.rulebook.rules.Edition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("rulebook.R1 rulebook.R3 the files that we ship")
class PublishedRulebookTest {
    private static final Path FOLDER = Path.of("src/main/resources/rulebook");

    @Test
    void the_files_that_we_ship_are_sound() {
        assertThat(PublishedRulebook.read().editions())
                .extracting(Edition::from)
                .containsExactly(LocalDate.of(2011, 1, 1), LocalDate.of(2020, 1, 1));
    }

    @Test
    void no_file_is_forgotten_in_the_list() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(FOLDER.resolve("editions.txt")));
        }
    }
}
