package nl.mbtregister.fhir.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("fhir.R4 a question to the directory is read whole or refused")
class AskedTest {

    @Test
    void a_search_is_read_with_its_values() {
        Asked asked = Asked.read(
                Kind.ROLE_OF_PERSON,
                Map.of(
                        "service",
                        List.of("HealthcareService/P-1"),
                        "_count",
                        List.of("500"),
                        "active",
                        List.of("true")));

        assertThat(asked.reference(Parameter.SERVICE, Kind.PROGRAMME)).contains("P-1");
        assertThat(asked.count()).isEqualTo(Asked.MOST);
        assertThat(asked.active()).contains(true);
        assertThat(asked.after()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, organization, 1",
        "PERSON, birthdate, 1970-01-01",
        "PERSON, _count, 0",
        "PERSON, _count, -1",
        "PERSON, _count, many",
        "PERSON, name, ' '",
        "INSTITUTION, active, true"
    })
    void what_cannot_be_asked_is_refused(Kind kind, String name, String value) {
        assertThatThrownBy(() -> Asked.read(kind, Map.of(name, List.of(value))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(name));
    }

    @Test
    void two_values_for_one_name_are_refused() {
        assertThatThrownBy(() -> Asked.read(Kind.PERSON, Map.of("name", List.of("a", "b"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_reference_to_something_else_is_refused() {
        Asked asked = Asked.read(Kind.ROLE_OF_PERSON, Map.of("practitioner", List.of("Patient/1")));
        assertThatThrownBy(() -> asked.reference(Parameter.PRACTITIONER, Kind.PERSON))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_mark_of_the_history_is_read_as_it_was_written() {
        Since.Mark mark = new Since.Mark(
                Instant.parse("2026-11-25T10:00:00.123456Z"), Instant.parse("2026-11-24T09:00:00.000001Z"), "1~2");
        assertThat(Since.read(Map.of("_after", List.of(mark.written()))).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"_since, yesterday", "_since, 2026-11-25", "_since, 1900-01-01T00:00:00Z", "_after, 12~x", "name, x"})
    void a_history_that_cannot_be_asked_is_refused(String name, String value) {
        assertThatThrownBy(() -> Since.read(Map.of(name, List.of(value)))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_moment_of_any_zone_is_the_same_moment() {
        assertThat(Since.read(Map.of("_since", List.of("2026-11-25T11:00:00 01:00")))
                        .from())
                .isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
    }
}
