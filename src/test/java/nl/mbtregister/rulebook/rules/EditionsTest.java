package nl.mbtregister.rulebook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditionsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("rulebook.R1 one edition is in force on a day")
    @CsvSource({
        "2010-12-31,",
        "2011-01-01, 2011-01-01",
        "2019-12-31, 2011-01-01",
        "2020-01-01, 2020-01-01",
        "2999-12-31, 2020-01-01"
    })
    void one_edition_is_in_force(LocalDate day, LocalDate from) {
        assertThat(Shipped.RULEBOOK.on(day).map(Edition::from)).isEqualTo(Optional.ofNullable(from));
    }

    @ParameterizedTest(name = "applying on {0}, training begun on {1}: {2}")
    @DisplayName("rulebook.R4 who may choose the edition before")
    @CsvSource({
        "2021-12-31, 2019-12-31, 2020 2011",
        "2022-01-01, 2019-12-31, 2020",
        "2021-12-31, 2020-01-01, 2020",
        "2021-12-31, ,           2020",
        "2019-12-31, 2015-03-01, 2011"
    })
    void the_edition_before_stays_open_for_two_years(LocalDate day, LocalDate started, String editions) {
        assertThat(Shipped.RULEBOOK.openTo(day, Optional.ofNullable(started)))
                .extracting(edition -> Integer.toString(edition.from().getYear()))
                .containsExactly(editions.split(" "));
    }

    static Stream<RequirementSet> sets() {
        return Shipped.editions().flatMap(edition -> edition.sets().stream());
    }

    @ParameterizedTest
    @MethodSource("sets")
    @DisplayName("rulebook.R2 a requirement with a proposed figure is an example")
    void what_rests_on_a_proposal_is_shown_as_an_example(RequirementSet set) {
        for (Requirement requirement : set.requirements()) {
            boolean proposed = requirement.citation().mark() == Mark.PROPOSAL
                    || requirement.form().figures().values().stream()
                            .anyMatch(figure -> figure.citation().mark() == Mark.PROPOSAL);
            assertThat(requirement.example()).isEqualTo(proposed);
            assertThat(requirement.sentence().nl() + requirement.sentence().en())
                    .doesNotContain("{", "}");
        }
    }

    @Test
    @DisplayName("rulebook.R2 what the pages of the register state is no example")
    void a_sourced_requirement_is_no_example() {
        Requirement supervision = find("THERAPIST.supervision");
        assertThat(supervision.example()).isFalse();
        assertThat(supervision.citation().address()).isEqualTo("https://register-mbt.nl/opleiding/mbt-therapeut/");
        assertThat(supervision.sentence().en()).startsWith("At least 20 sessions");
        assertThat(supervision.sentence().nl()).startsWith("Ten minste 20 zittingen");
        assertThat(find("THERAPIST.renewal.teaching").example()).isTrue();
    }

    @ParameterizedTest
    @DisplayName(
            "rulebook.R2 who supervises a route stands on the page of its title; for the systemic title it is ours")
    @CsvSource({
        "BASIC_THERAPIST, mbt-basistherapeut, SOURCED",
        "THERAPIST, mbt-therapeut, SOURCED",
        "MILIEU_THERAPIST, mbt-sociotherapeut, SOURCED",
        "ARTS_BODY_THERAPIST, mbt-vaktherapeut, SOURCED",
        "SYSTEMIC_THERAPIST, , PROPOSAL",
        "SUPERVISOR, mbt-supervisor, SOURCED"
    })
    void a_line_of_supervision_names_the_page_of_its_title(Title route, @Nullable String page, Mark mark) {
        assertThat(Shipped.NEW.supervision().supervisors())
                .filteredOn(line -> line.kind() == SupervisorKind.GENERAL && line.route() == route)
                .singleElement()
                .satisfies(line -> {
                    String address = page == null ? null : "https://register-mbt.nl/opleiding/" + page + "/";
                    assertThat(line.citation().address()).isEqualTo(address);
                    assertThat(line.citation().mark()).isEqualTo(mark);
                });
    }

    @ParameterizedTest
    @EnumSource(Title.class)
    @DisplayName("rulebook.R1 the current edition knows every title")
    void the_current_edition_knows_every_title(Title title) {
        assertThat(Shipped.NEW.set(title, Purpose.ENTRY)).isPresent();
        assertThat(Shipped.NEW.set(title, Purpose.RENEWAL).isPresent()).isEqualTo(title != Title.BASIC_THERAPIST);
    }

    @Test
    @DisplayName("rulebook.R1 the older edition keeps the annotations that were titles or additions")
    void the_older_edition_knows_its_annotations() {
        assertThat(Stream.of(Annotation.values())
                        .filter(note -> Shipped.OLD.set(note).isPresent()))
                .containsExactly(Annotation.GROUP, Annotation.ADOLESCENTS, Annotation.SUPERVISES_BASIC_LEVEL);
    }

    private static Requirement find(String id) {
        return Shipped.setOf(Shipped.NEW, id).requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
