package nl.mbtregister.letters.rules;

import static nl.mbtregister.letters.rules.WordsCheck.Kind.BLANK_IN_SUBJECT;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.LEFT_OUT;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.MISSING;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.OTHER_ADDRESS;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.OTHER_PARAGRAPH;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.STRAY_BRACE;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.TOO_LONG;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.UNGUARDED;
import static nl.mbtregister.letters.rules.WordsCheck.Kind.UNKNOWN_BLANK;
import static nl.mbtregister.letters.rules.WordsCheck.Place.SUBJECT_EN;
import static nl.mbtregister.letters.rules.WordsCheck.Place.SUBJECT_NL;
import static nl.mbtregister.letters.rules.WordsCheck.Place.TEXT_EN;
import static nl.mbtregister.letters.rules.WordsCheck.Place.TEXT_NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.letters.rules.WordsCheck.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("letters.R8 what words for a letter are held to")
class WordsCheckTest {
    private static final WordsCheck CHECK =
            new WordsCheck(Set.of("site", "end", "title"), Set.of("missing"), Set.of("end"));

    @Test
    void words_that_fit_have_no_fault_also_when_they_leave_a_blank_out() {
        Words words = new Words(
                "Uw registratie",
                "Tot {end}.\n\n{?missing} # Wat ontbreekt?\n\n{?missing} {missing}\n\n[Kijk]({site}/nl/mijn)",
                "Your registration",
                "Until {end}.\n\n{?missing} # What is missing?\n\n{?missing} {missing}\n\n[See]({site}/en/my)");
        assertThat(CHECK.faults(words)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void what_does_not_fit_is_told_at_its_field(Words words, Fault fault) {
        assertThat(CHECK.faults(words)).containsExactly(fault);
    }

    static Stream<Arguments> what_does_not_fit_is_told_at_its_field() {
        return Stream.of(
                Arguments.of(words(" ", "{end}", "A", "{end}"), new Fault(SUBJECT_NL, MISSING, "")),
                Arguments.of(words("A", "{end}", "A {title}", "{end}"), new Fault(SUBJECT_EN, BLANK_IN_SUBJECT, "")),
                Arguments.of(words("a".repeat(201), "{end}", "A", "{end}"), new Fault(SUBJECT_NL, TOO_LONG, "200")),
                Arguments.of(words("A", "", "A", "{end}"), new Fault(TEXT_NL, MISSING, "")),
                Arguments.of(
                        words("A", "{end}", "A", "{end}" + "x".repeat(20_000)), new Fault(TEXT_EN, TOO_LONG, "20000")),
                Arguments.of(words("A", "{end} {eind}", "A", "{end}"), new Fault(TEXT_NL, UNKNOWN_BLANK, "eind")),
                Arguments.of(words("A", "{?eind} {end}", "A", "{end}"), new Fault(TEXT_NL, UNKNOWN_BLANK, "eind")),
                Arguments.of(words("A", "{end} {missing}", "A", "{end}"), new Fault(TEXT_NL, UNGUARDED, "missing")),
                Arguments.of(words("A", "{end} {einde", "A", "{end}"), new Fault(TEXT_NL, STRAY_BRACE, "")),
                Arguments.of(words("A", "{end} { end }", "A", "{end}"), new Fault(TEXT_NL, STRAY_BRACE, "")),
                Arguments.of(words("A", "Tot dan.", "A", "{end}"), new Fault(TEXT_NL, LEFT_OUT, "end")),
                Arguments.of(
                        words("A", "{end}\n\n[x]({site}/en/my)", "A", "{end}\n\n[x]({site}/en/my)"),
                        new Fault(TEXT_NL, OTHER_ADDRESS, "{site}/en/my")),
                Arguments.of(
                        words("A", "{end}\n\nEn?", "A", "{end}\n\n# And?"), new Fault(TEXT_EN, OTHER_PARAGRAPH, "2")),
                Arguments.of(words("A", "{end}\n\nEn.", "A", "{end}"), new Fault(TEXT_EN, OTHER_PARAGRAPH, "2")),
                Arguments.of(words("A", "{end} {title}", "A", "{end}"), new Fault(TEXT_EN, OTHER_PARAGRAPH, "1")));
    }

    private static Words words(String subjectNl, String textNl, String subjectEn, String textEn) {
        return new Words(subjectNl, textNl, subjectEn, textEn);
    }
}
