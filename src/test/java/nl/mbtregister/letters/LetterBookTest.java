package nl.mbtregister.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mbtregister.letters.rules.Field;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.letters.rules.Paragraph;
import nl.mbtregister.letters.rules.Template;
import nl.mbtregister.letters.rules.WordsCheck;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("letters.R2 the words of the letters")
class LetterBookTest {
    private final LetterBook book = new LetterBook();

    @ParameterizedTest
    @EnumSource
    void every_letter_can_be_written_in_both_languages(LetterKind kind) {
        for (String language : List.of("nl", "en")) {
            Message message = book.of(kind).fill(Locale.of(language), every(book.of(kind)));
            assertThat(message.text())
                    .startsWith(language.equals("nl") ? "Beste " : "Dear ")
                    .contains("https://register.example/" + language + "/")
                    .doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_is_the_same_after_a_stay_in_the_inbox(LetterKind kind) {
        List<Paragraph> paragraphs =
                book.of(kind).fill(Locale.of("nl"), every(book.of(kind))).paragraphs();
        assertThat(Body.read(Body.write(paragraphs))).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @EnumSource
    void no_address_in_a_letter_lets_anyone_in(LetterKind kind) {
        assertThat(book.of(kind).fill(Locale.of("nl"), every(book.of(kind))).paragraphs())
                .filteredOn(Paragraph.Link.class::isInstance)
                .allSatisfy(
                        link -> assertThat(((Paragraph.Link) link).address())
                                .matches(
                                        "https://register\\.example/(nl|en)/(register/F|contact|logboek|log|(mijn|my)(/[a-z-]+)*|supervisor|(scholing|teaching)(/[a-z-]+)*|(instelling|institution)(/[a-zA-Z-]+)*|(balie|desk)(/[a-z-]+)*|visitatie|audit|account|uitnodigingen|invitations|inloggen|sign-in|wachtwoord-vergeten|forgotten-password)"));
    }

    @DisplayName("letters.R8 the words of the program keep what other words are held to")
    @ParameterizedTest
    @EnumSource
    void the_first_words_can_be_taken_on_by_the_office(LetterKind kind) {
        TemplateFile file = book.file(kind);
        Template again =
                file.framed(file.words().form(Locale.of("nl")), file.words().form(Locale.ENGLISH));
        assertThat(again).isEqualTo(book.of(kind));
        assertThat(file.check().faults(file.words())).isEmpty();
        assertThat(book.of(kind).asksForAll()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_blank_is_explained_with_an_example_in_letters_blanks_json(LetterKind kind) {
        WordsCheck check = book.file(kind).check();
        assertThat(check.required()).allMatch(BlankBook::knows);
        assertThat(check.optional()).allMatch(BlankBook::knows);
        assertThat(check.required()).containsAll(check.must());
    }

    private static Map<String, Field> every(Template template) {
        Map<String, Field> fields = new HashMap<>();
        template.required().forEach(name -> fields.put(name, new Field.Text("F")));
        template.optional().forEach(name -> fields.put(name, new Field.Day(LocalDate.of(2027, 6, 3))));
        fields.put("site", new Field.Text("https://register.example"));
        return fields;
    }
}
