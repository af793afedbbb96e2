package nl.mbtregister.letters.rules;

import static nl.mbtregister.letters.rules.Blank.Kind.HEADING;
import static nl.mbtregister.letters.rules.Blank.Kind.LINK;
import static nl.mbtregister.letters.rules.Blank.Kind.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.rules.Template.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Locale DUTCH = Locale.of("nl");
    private static final Form NL = form("Uw bericht", "Uw {title} loopt tot {end}.", "Reden: {why}.", "/nl/{title}");
    private static final Form EN = form("Your message", "Your {title} runs to {end}.", "Reason: {why}.", "/en/{title}");
    private static final Template TEMPLATE = template(NL, EN);
    private static final Field TITLE = new Field.Words(new Wording("MBT Therapeut", "MBT Therapist"));
    private static final Field END = new Field.Day(LocalDate.of(2027, 6, 3));

    private static Template template(Form nl, Form en) {
        return new Template("test", Set.of("title", "end"), Set.of("why"), nl, en);
    }

    private static Form form(String subject, String text, String reason, String address) {
        return new Form(
                subject,
                List.of(
                        new Blank(HEADING, "MBT", "", null),
                        new Blank(PLAIN, text, "", null),
                        new Blank(PLAIN, reason, "", "why"),
                        new Blank(LINK, "Register", address, null)));
    }

    @Test
    void words_and_days_are_written_in_the_language_of_the_letter() {
        assertThat(TEMPLATE.fill(DUTCH, Map.of("title", TITLE, "end", END)).text())
                .isEqualTo("MBT\n\nUw MBT Therapeut loopt tot 3 juni 2027.\n\nRegister:\n/nl/MBT Therapeut\n");
        assertThat(TEMPLATE.fill(Locale.ENGLISH, Map.of("title", TITLE, "end", END))
                        .text())
                .isEqualTo("MBT\n\nYour MBT Therapist runs to 3 June 2027.\n\nRegister:\n/en/MBT Therapist\n");
    }

    @Test
    void a_paragraph_about_something_optional_stands_only_when_it_is_given() {
        Message message =
                TEMPLATE.fill(DUTCH, Map.of("title", TITLE, "end", END, "why", new Field.Text("u vroeg het")));
        assertThat(message.text()).contains("Reden: u vroeg het.");
    }

    @DisplayName("letters.R2 nothing is posted while something is missing")
    @Test
    void a_missing_field_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATE.fill(DUTCH, Map.of("title", TITLE)))
                .withMessage("letter test: missing: [end]");
    }

    @Test
    void a_field_that_nobody_asks_for_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEMPLATE.fill(DUTCH, Map.of("title", TITLE, "end", END, "ent", END)))
                .withMessage("letter test: nobody asks for: [ent]");
    }

    @Test
    void what_is_filled_in_is_never_filled_in_again() {
        Field sly = new Field.Text("{end} $1 \\");
        assertThat(TEMPLATE.fill(DUTCH, Map.of("title", sly, "end", END)).text())
                .contains("Uw {end} $1 \\ loopt");
    }

    @DisplayName("letters.R3 text and HTML are made of the same paragraphs")
    @Test
    void text_and_html_are_made_of_the_same_paragraphs() {
        Message message = TEMPLATE.fill(DUTCH, Map.of("title", new Field.Text("<b>\"&"), "end", END));
        assertThat(message.text()).contains("Uw <b>\"& loopt tot 3 juni 2027.");
        assertThat(message.html())
                .contains("<html lang=\"nl\">", "<title>Uw bericht</title>", ">MBT</h2>")
                .contains("<p>Uw &lt;b&gt;&quot;&amp; loopt tot 3 juni 2027.</p>")
                .contains("<a href=\"/nl/&lt;b&gt;&quot;&amp;\">Register</a>");
    }

    @Test
    void a_subject_holds_nothing_that_is_filled_in() {
        refuses(form("Over {title}", "{title} {end}", "{why}", "/{title}"), "a subject has fixed words");
        refuses(form(" ", "{title} {end}", "{why}", "/{title}"), "a subject has fixed words");
    }

    @Test
    void no_field_is_asked_for_that_nobody_gives() {
        refuses(form("Over", "{title} {end} {x}", "{why}", "/{title}"), "nobody gives: [x]");
        assertThat(TEMPLATE.asksForAll()).isTrue();
        Form shorter = form("Over", "{title}", "{why}", "/{title}");
        assertThat(template(shorter, shorter).asksForAll()).isFalse();
    }

    @Test
    void an_optional_field_stands_only_where_its_paragraph_can_be_left_out() {
        refuses(form("Over", "{title} {end} {why}", "{why}", "/{title}"), "unguarded: [why]");
    }

    @Test
    void both_languages_have_the_same_paragraphs() {
        Form shorter = new Form("Message", EN.blanks().subList(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template(NL, shorter))
                .withMessage("letter test: the languages differ in their paragraphs");
    }

    private static void refuses(Form form, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template(form, form))
                .withMessage("letter test: " + why);
    }
}
