package nl.mbtregister.criteria;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.SelfJudged;
import nl.mbtregister.criteria.rules.SourceMark;
import nl.mbtregister.criteria.rules.Variant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("criteria.R1 criteria.R3 the criteria that we ship")
class PublishedLibrariesTest {
    private static final Path FOLDER = Path.of("src/main/resources/criteria");

    @Test
    void no_file_is_forgotten_in_the_list() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(FOLDER.resolve("libraries.txt")));
        }
    }

    @ParameterizedTest
    @CsvSource({"A,9", "B,11", "C,6", "D,14", "E,10", "F,7", "G,6", "H,5"})
    void each_domain_holds_the_criteria_that_belong_to_it(String code, int number) {
        assertThat(FIRST.criteria()).hasSize(68);
        assertThat(FIRST.domains()).hasSize(8);
        assertThat(FIRST.criteria().stream()
                        .filter(criterion -> criterion.domain().equals(code))
                        .map(Criterion::code))
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(number)
                        .map(n -> code + n)
                        .toList());
    }

    @Test
    void each_criterion_has_a_mark_and_sources_and_says_all_in_both_languages() {
        assertThat(FIRST.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.mark()).isIn(SourceMark.SOURCED, SourceMark.DERIVED);
            assertThat(criterion.sources()).isNotEmpty();
            assertThat(criterion.text().nl())
                    .isNotBlank()
                    .isNotEqualTo(criterion.text().en());
            assertThat(criterion.evidence().nl()).isNotBlank();
            assertThat(criterion.evidence().en()).isNotBlank();
        });
        assertThat(FIRST.sources())
                .allMatch(source -> FIRST.criteria().stream()
                        .anyMatch(criterion -> criterion.sources().contains(source)));
    }

    @Test
    void the_core_criteria_are_those_of_the_set() {
        assertThat(FIRST.criteria().stream().filter(Criterion::core).map(Criterion::code))
                .containsExactly(
                        "A1", "A3", "B1", "B2", "B5", "B7", "B9", "C1", "C2", "D1", "D2", "D3", "D6", "D7", "D8", "E1",
                        "E3", "E4", "F2", "H1");
    }

    @Test
    void the_set_and_its_limits_are_shown_as_an_example() {
        assertThat(FIRST.example()).isTrue();
        assertThat(FIRST.thresholds().example()).isTrue();
    }

    @Test
    void the_introduction_course_has_twelve_topics() {
        assertThat(FIRST.criterion("E1").orElseThrow().items()).hasSize(12);
    }

    @Test
    void the_two_variants_differ_in_their_blocks_of_group_therapy() {
        assertThat(FIRST.criterion("D4")
                        .orElseThrow()
                        .variants()
                        .get(Variant.DAY_HOSPITAL)
                        .en())
                .contains("9 blocks");
        assertThat(FIRST.criterion("D4")
                        .orElseThrow()
                        .variants()
                        .get(Variant.INTENSIVE_OUTPATIENT)
                        .en())
                .contains("2 blocks");
    }

    @Test
    void the_register_answers_four_criteria_by_itself() {
        assertThat(Stream.of(SelfJudged.values())
                        .flatMap(judged -> FIRST.judging(judged).stream())
                        .map(Criterion::code))
                .containsExactly("B1", "B2", "C1", "B7");
    }

    @ParameterizedTest
    @CsvSource({"MBT,45,ABCDH", "MBT_I,55,ABCDEH", "PMT,51,ABCDFH", "L_MBT,46,ABCDFH", "ONLINE,51,ABCDGH"})
    void only_the_criteria_of_what_is_offered_apply(Module offered, int number, String domains) {
        Scope scope = new Scope(EnumSet.of(Module.MBT, offered), Variant.DAY_HOSPITAL);
        assertThat(FIRST.of(scope)).hasSize(number);
        assertThat(FIRST.domains(scope).stream().map(domain -> domain.code())).containsExactly(domains.split(""));
    }

    @Test
    void a_programme_without_mbt_has_no_scope() {
        assertThatCode(() -> new Scope(Set.of(Module.PMT), Variant.DAY_HOSPITAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
