package nl.mbtregister.letters.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.mbtregister.letters.rules.Blank.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {
    @Test
    void what_is_typed_becomes_paragraphs_headings_links_and_guarded_ones() {
        String typed = """
            Eerste regel.\r
            Tweede regel.
            \s
            #  Wat moet u doen?

            {?end}
            Tot {end}.


            {?end} # Einde

            [Kijk hier]({site}/nl/mijn)
            """;
        assertThat(Manuscript.read(typed))
                .containsExactly(
                        new Blank(Kind.PLAIN, "Eerste regel.\nTweede regel.", "", null),
                        new Blank(Kind.HEADING, "Wat moet u doen?", "", null),
                        new Blank(Kind.PLAIN, "Tot {end}.", "", "end"),
                        new Blank(Kind.HEADING, "Einde", "", "end"),
                        new Blank(Kind.LINK, "Kijk hier", "{site}/nl/mijn", null));
    }

    @Test
    void what_was_written_reads_the_same() {
        List<Blank> blanks = List.of(
                new Blank(Kind.HEADING, "Kop", "", null),
                new Blank(Kind.PLAIN, "Een [haakje] en een (haakje)\nen # midden in de regel.", "", "why"),
                new Blank(Kind.LINK, "Hier", "{site}/nl/register/{number}", "why"));
        assertThat(Manuscript.read(Manuscript.write(blanks))).isEqualTo(blanks);
    }

    @Test
    void nothing_typed_is_no_paragraph() {
        assertThat(Manuscript.read(" \r\n\r\n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{site}/nl/mijn/aanvraag, true",
        "{site}/nl/register/{number}, true",
        "{site}/en/my, false",
        "{site}/nl/mijn?token=1, false",
        "{site}.example/nl, false",
        "https://elsewhere.example/nl, false",
        "{site}/nl/../admin, false",
        "javascript:alert, false",
    })
    void a_link_leads_to_our_own_pages_and_lets_nobody_in(String address, boolean may) {
        assertThat(Manuscript.leadsToOurPages(address, Locale.of("nl"))).isEqualTo(may);
    }
}
