package nl.mbtregister.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.mbtregister.platform.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    @Test
    @DisplayName("paper.R1 a certificate is PDF/A-3a and PDF/UA-1")
    void a_certificate_can_be_kept_and_be_read_by_everybody() {
        VeraPdf.accepts(Press.print(Papers.certificate(), Papers.HEAD));
    }

    @Test
    @DisplayName("paper.R1 a list over many pages is PDF/A-3a and PDF/UA-1")
    void a_list_over_many_pages_can_be_kept_and_be_read_by_everybody() throws Exception {
        byte[] list = Press.print(Papers.list("J. van der Poel", 120), Papers.HEAD);
        VeraPdf.accepts(list);
        try (PDDocument document = Loader.loadPDF(list)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("History");
        }
    }

    @ParameterizedTest(name = "paper.R2 {0}")
    @ValueSource(
            strings = {
                "<b>Müller</b> & 'Söhne' \"GmbH\" ]]> <!-- -->",
                "&lt;script&gt; &#x41; {0} ${x} #{y} \\0041 </style></body>",
                "Dvořák, Łukasz, Şükrü Iğdır, Nguyễn Thị Hạnh, Žižić-D'Hondt, ĳ",
                "Αλέξανδρος Владимир"
            })
    void what_people_wrote_stands_there_as_they_wrote_it(String text) throws Exception {
        byte[] pdf = Press.print(Papers.list(text, 2), Papers.HEAD);
        VeraPdf.accepts(pdf);
        assertThat(text(pdf)).contains(text);
    }

    @ParameterizedTest(name = "paper.R2 {0}")
    @ValueSource(strings = {"محمد 王小明", "\u0000\u0007\uFFFE tussen", "👩‍⚕️", "a\u202Eb", "\uD800 half"})
    void a_sign_that_we_have_no_letter_for_spoils_nothing(String text) {
        VeraPdf.accepts(Press.print(Papers.list(text, 2), Papers.HEAD));
    }

    @Test
    void a_telephone_reads_the_address_from_the_printed_page() throws Exception {
        byte[] pdf = Press.print(Papers.certificate(), Papers.HEAD);
        assertThat(new PrintedPage(pdf).code()).isEqualTo(Papers.ADDRESS);
    }

    @Test
    void a_row_with_another_number_of_cells_is_a_mistake_of_the_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Sheet.of(Language.NL, "x", "x").table("x", List.of("a", "b"), List.of(List.of("alone"))));
    }

    @Test
    void no_empty_table_and_no_fact_without_a_value_stands_on_a_paper() {
        Sheet sheet = Sheet.of(Language.NL, "x", "x")
                .table("x", List.of("a"), List.of())
                .facts(List.of(new Fact("a", " ")));
        assertThat(sheet.parts()).isEmpty();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
