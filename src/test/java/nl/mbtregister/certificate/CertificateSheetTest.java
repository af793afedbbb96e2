package nl.mbtregister.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.certificate.rules.Facts.Held;
import nl.mbtregister.certificate.rules.Facts.Note;
import nl.mbtregister.certificate.rules.Facts.Told;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.paper.Papers;
import nl.mbtregister.paper.VeraPdf;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.register.rules.MeasureKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateSheetTest {
    private static final CertificateCode CODE = new CertificateCode("7K3MQ9TW2FXA");
    private static final Instant AT = Instant.parse("2026-11-25T09:15:00Z");
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 1);
    private static final Held THERAPIST =
            new Held(Title.THERAPIST, FIRST, LocalDate.of(2024, 3, 1), LocalDate.of(2029, 2, 28));

    private static final Facts FACTS = new Facts(
            "mr. dr. J.M.-A. van der Poel-Žižić d'Hondt",
            "20481357",
            List.of(THERAPIST, new Held(Title.BASIC_THERAPIST, FIRST, null, null)),
            List.of(new Note(Title.THERAPIST, Annotation.GROUP, LocalDate.of(2021, 1, 1), null)),
            List.of(new Told(
                    MeasureKind.CONDITION,
                    LocalDate.of(2026, 11, 1),
                    LocalDate.of(2027, 1, 31),
                    new Wording("Werkt onder toezicht.", "Works under supervision."),
                    LocalDate.of(2027, 2, 28))));

    @ParameterizedTest(name = "certificate.R1 certificate.R4 {0} in {1} has every fact, and is PDF/A and PDF/UA")
    @CsvSource({"TITLE,NL", "TITLE,EN", "PROOF,NL", "PROOF,EN", "HISTORY,NL", "HISTORY,EN"})
    void every_kind_has_every_fact_and_can_be_kept_and_read(CertificateKind kind, Language language) throws Exception {
        Wanted wanted = new Wanted(kind, kind == CertificateKind.TITLE ? Title.THERAPIST : null, language);
        var sheet = new CertificateSheet(
                new Texts().in(language), "Stichting Registratie MBT", "https://register-mbt.example");
        byte[] pdf = Papers.print(sheet.of(CODE, wanted, FACTS, AT));
        VeraPdf.accepts(pdf);
        boolean dutch = language == Language.NL;
        assertThat(text(pdf))
                .contains(FACTS.name(), FACTS.number(), CODE.toString(), "Stichting Registratie MBT")
                .contains(dutch ? "MBT-therapeut" : "MBT therapist")
                .contains(dutch ? "1 maart 2019" : "1 March 2019")
                .contains(dutch ? "28 februari 2029" : "28 February 2029")
                .contains(dutch ? "25 november 2026, 10:15" : "25 November 2026, 10:15")
                .contains(dutch ? "aantekening groep" : "group")
                .contains(dutch ? "register-mbt.example/controleer/" + CODE : "register-mbt.example/verify/" + CODE)
                .contains(dutch ? "zegt alleen het register" : "Only the register says");
        assertThat(text(pdf).contains(dutch ? "Werkt onder toezicht." : "Works under supervision."))
                .isEqualTo(kind == CertificateKind.PROOF);
    }

    @Test
    @DisplayName("certificate.R3 facts are kept without loss")
    void facts_are_kept_without_loss() {
        assertThat(FactsJson.read(FactsJson.write(FACTS))).isEqualTo(FACTS);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace("- ", "-");
        }
    }
}
