package nl.mbtregister.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final Map<String, String> TEXTS = Map.of(
            "valid", "Geldig tot en met {0} voor {1}.",
            "found.one", "{0} resultaat voor “{1}”",
            "found.other", "{0} resultaten voor “{1}”",
            "Title.THERAPIST", "MBT-therapeut",
            "Title.SUPERVISOR", "supervisoren",
            "Title.SUPERVISOR.one", "supervisor");
    private final Sentences nl = new Sentences(Language.NL, TEXTS);
    private final Sentences en = new Sentences(Language.EN, TEXTS);

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(LocalDate.of(2027, 6, 3), "3 juni 2027", "3 June 2027"),
                arguments(Instant.parse("2026-11-22T13:03:59Z"), "22 november 2026, 14:03", "22 November 2026, 14:03"),
                arguments(Instant.parse("2026-09-30T22:30:00Z"), "1 oktober 2026, 00:30", "1 October 2026, 00:30"),
                arguments(1840, "1.840", "1,840"),
                arguments(Title.THERAPIST, "MBT-therapeut", "MBT-therapeut"),
                arguments(new Wording("eis", "requirement"), "eis", "requirement"),
                arguments("d’Hondt {0}", "d’Hondt {0}", "d’Hondt {0}"),
                arguments(null, "", ""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_written_as_its_reader_writes_it(@Nullable Object value, String dutch, String english) {
        assertThat(nl.show(value)).isEqualTo(dutch);
        assertThat(en.show(value)).isEqualTo(english);
    }

    @Test
    void one_of_a_thing_is_called_otherwise_than_many() {
        assertThat(nl.unit(1, Title.SUPERVISOR)).isEqualTo("supervisor");
        assertThat(nl.unit(new BigDecimal("1.00"), Title.SUPERVISOR)).isEqualTo("supervisor");
        assertThat(nl.unit(0, Title.SUPERVISOR)).isEqualTo("supervisoren");
        assertThat(nl.unit(new BigDecimal("1.5"), Title.SUPERVISOR)).isEqualTo("supervisoren");
        assertThat(nl.unit(1, Title.THERAPIST)).isEqualTo("MBT-therapeut");
    }

    @Test
    void placeholders_are_filled_in_and_what_is_filled_in_is_left_alone() {
        assertThat(nl.of("valid", LocalDate.of(2027, 6, 3), "{0}"))
                .isEqualTo("Geldig tot en met 3 juni 2027 voor {0}.");
    }

    @Test
    void one_is_told_from_many_and_from_none() {
        assertThat(nl.count("found", 1, "poel")).isEqualTo("1 resultaat voor “poel”");
        assertThat(nl.count("found", 0, "poel")).isEqualTo("0 resultaten voor “poel”");
        assertThat(nl.count("found", 1200, "poel")).isEqualTo("1.200 resultaten voor “poel”");
    }

    @Test
    void a_text_that_is_not_there_is_a_fault() {
        assertThatThrownBy(() -> nl.get("nothing")).isInstanceOf(MissingResourceException.class);
    }
}
