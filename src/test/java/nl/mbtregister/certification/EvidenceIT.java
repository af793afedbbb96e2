package nl.mbtregister.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.mbtregister.certification.FixtureRounds.Begun;
import nl.mbtregister.certification.KeepingEvidence.SentFile;
import nl.mbtregister.certification.rules.EvidencePaper;
import nl.mbtregister.certification.rules.GapKind;
import nl.mbtregister.certification.rules.Suspicion;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EvidenceIT {
    @Inject
    private FixtureRounds fixture;

    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private ReadingEvidence reading;

    @Inject
    private AnsweringCriteria answering;

    @Inject
    private OpeningRound opening;

    @Inject
    private FilingRound filing;

    @Inject
    private Time time;

    @Inject
    private TestTime testTime;

    @AfterEach
    void back() {
        testTime.back();
    }

    @DisplayName("certification.R8 certification.R9 one paper serves three criteria and expires everywhere at once")
    @Test
    void one_paper_serves_three_criteria_and_expires_everywhere_at_once() throws SQLException {
        Begun begun = fixture.begun();
        long round = begun.round();
        LocalDate today = time.today();
        long piece = fixture.evidence(begun.led().id(), today.minusDays(30), today.plusDays(10));
        fixture.answerCore(round, Score.MET);
        for (String code : List.of("A1", "A3", "B5")) {
            answering.show(round, code, List.of(piece));
        }
        assertThat(reading.versions(piece).getFirst().uses()).isEqualTo(3);
        assertThat(filing.check(round).expired()).isEmpty();
        assertThat(gaps(round)).isEmpty();
        testTime.moveTo(today.plusDays(11));
        assertThat(filing.check(round).expired()).extracting(EvidencePiece::id).containsExactly(piece);
        assertThat(gaps(round)).containsExactly("A1", "A3", "B5");
        testTime.moveTo(today.plusDays(12));
        EvidencePiece seen = reading.versions(piece).getFirst();
        keeping.renew(
                UUID.randomUUID(),
                piece,
                seen.version(),
                new EvidencePaper("Notulen 2", time.today(), null),
                file("notulen2.pdf", FixtureRounds.pdf("2")));
        assertThat(gaps(round)).isEmpty();
        assertThat(reading.versions(piece))
                .hasSize(2)
                .satisfiesExactly(
                        latest -> assertThat(latest.number()).isEqualTo(2),
                        first -> assertThat(first.sha256())
                                .isEqualTo(seen.sha256())
                                .hasSize(64));
        assertThat(opening.open(round).evidence("B5"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.title()).isEqualTo("Notulen 2"));
        assertThatThrownBy(() -> keeping.withdraw(piece, seen.version()))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        filing.file(UUID.randomUUID(), round, true);
    }

    @DisplayName(
            "certification.R10 what looks like a patient’s is told and kept only when somebody says that it is none")
    @Test
    void what_looks_like_a_patients_is_warned_of() throws SQLException, IOException {
        Begun begun = fixture.begun();
        long institution = begun.led().id();
        EvidencePaper paper = new EvidencePaper("Voorbeeld", time.today(), null);
        byte[] pdf = pdf("Patient J. de Vries, geboren 3-4-1985, BSN 111222333");
        refused("certification.R10", () -> keeping.add(UUID.randomUUID(), institution, paper, file("a.pdf", pdf)));
        byte[] docx = docx("<w:p><w:r><w:t>BSN 1112</w:t></w:r><w:r><w:t>22333</w:t></w:r></w:p>");
        refused("certification.R10", () -> keeping.add(UUID.randomUUID(), institution, paper, file("a.docx", docx)));
        refused(
                "certification.R10",
                () -> keeping.add(
                        UUID.randomUUID(), institution, paper, file("intake-111222333.pdf", FixtureRounds.pdf("x"))));
        assertThat(reading.of(institution, Long.MAX_VALUE)).isEmpty();
        UUID key = UUID.randomUUID();
        long piece = keeping.add(key, institution, paper, new SentFile("a.pdf", pdf, true, true));
        assertThat(keeping.add(key, institution, paper, new SentFile("a.pdf", pdf, true, true)))
                .isEqualTo(piece);
        assertThat(reading.versions(piece))
                .singleElement()
                .satisfies(one -> assertThat(one.suspicions())
                        .containsExactlyInAnyOrder(Suspicion.BIRTH_DATE, Suspicion.CITIZEN_NUMBER));
        keeping.add(UUID.randomUUID(), institution, paper, file("b.pdf", pdf("Overleg van 3-4-2026")));
    }

    @DisplayName(
            "certification.R8 documents.R15 a file that lies about its kind is refused, and the file belongs to the institution")
    @Test
    void a_file_that_lies_about_its_kind_is_refused() throws SQLException {
        Begun begun = fixture.begun();
        long institution = begun.led().id();
        EvidencePaper paper = new EvidencePaper("Voorbeeld", time.today(), null);
        byte[] program = "MZ this is a program".getBytes(UTF_8);
        refused("documents.R1", () -> keeping.add(UUID.randomUUID(), institution, paper, file("a.pdf", program)));
        refused("documents.R2", () -> keeping.add(UUID.randomUUID(), institution, paper, file("a.pdf", new byte[0])));
        refused(
                "documents.R9",
                () -> keeping.add(
                        UUID.randomUUID(),
                        institution,
                        paper,
                        new SentFile("a.pdf", FixtureRounds.pdf("x"), false, false)));
        long piece = fixture.evidence(institution, time.today(), null);
        assertThat(new String(reading.open(piece, 1).content(), UTF_8)).startsWith("%PDF-");
        institutions.led();
        refused("certification.R3", () -> reading.open(piece, 1));
        refused("certification.R3", () -> reading.versions(piece));
        refused("certification.R3", () -> reading.of(institution, Long.MAX_VALUE));
        refused("certification.R3", () -> keeping.withdraw(piece, 0));
        refused("certification.R3", () -> fixture.evidence(institution, time.today(), null));
    }

    @DisplayName("certification.R11 somebody else looks a paper over, and again after a new version")
    @Test
    void somebody_else_looks_a_paper_over() throws SQLException {
        Begun begun = fixture.begun();
        long piece = fixture.evidence(begun.led().id(), time.today(), null);
        refused("certification.R11", () -> keeping.review(piece, 0));
        Accounts.Account helper = institutions.contributor(begun.led());
        keeping.review(piece, 0);
        assertThat(reading.versions(piece).getFirst().reviewedOn()).isEqualTo(time.today());
        institutions.as(begun.led().lead(), Role.INSTITUTION);
        keeping.renew(
                UUID.randomUUID(),
                piece,
                1,
                new EvidencePaper("Notulen", time.today(), null),
                file("n.pdf", FixtureRounds.pdf("3")));
        assertThat(reading.versions(piece).getFirst().reviewedOn()).isNull();
        institutions.as(helper, Role.INSTITUTION);
        keeping.withdraw(piece, 2);
        answering(begun, piece);
    }

    /** What was withdrawn is not linked any more. */
    private void answering(Begun begun, long piece) {
        institutions.as(begun.led().lead(), Role.INSTITUTION);
        answering.show(begun.round(), "A1", List.of(piece));
        assertThat(opening.open(begun.round()).evidence("A1")).isEmpty();
    }

    private List<String> gaps(long round) {
        return filing.check(round).gaps().stream()
                .filter(gap -> gap.kind() == GapKind.EVIDENCE_EXPIRED)
                .map(gap -> gap.criterion().code())
                .toList();
    }

    private static SentFile file(String name, byte[] content) {
        return new SentFile(name, content, true, false);
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
