package nl.mbtregister.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.certification.rules.AuditScore;
import nl.mbtregister.certification.rules.CertificationKind;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.Example;
import nl.mbtregister.certification.rules.FindingGrade;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import nl.mbtregister.certification.rules.VisitForm;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.paper.Papers;
import nl.mbtregister.paper.VeraPdf;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant AT = Instant.parse("2026-11-25T09:42:00Z");

    private static final AuditedRound ROUND = new AuditedRound(
            1,
            "C-2026-0017",
            2,
            "P-2026-0003",
            "MBT intensief",
            3,
            "GGZ Voorbeeld & Zonen",
            CertificationKind.FIRST,
            CertificationState.COMMITTEE,
            "mbt-programme",
            1,
            Example.SCOPE,
            List.of(),
            null,
            DAY,
            DAY,
            null);

    @ParameterizedTest(
            name =
                    "certification.R51 AC12: in {0} each finding has criterion, evidence, grade, owner and date, and the PDF is tagged")
    @EnumSource
    void the_report_says_all_of_each_finding_and_can_be_read_by_everybody(Language language) throws Exception {
        byte[] pdf =
                Papers.print(new ReportSheet(new Texts().in(language), view(Map.of("A", 71))).report(2, true, DAY));
        VeraPdf.accepts(pdf);
        boolean dutch = language == Language.NL;
        assertThat(text(pdf))
                .contains("C-2026-0017", "P-2026-0003", "GGZ Voorbeeld & Zonen", "A. de Vries, B. Jansen")
                .contains(
                        "Het beleid is van 2019.", "Jaarplan 2026", "programmaleider", "Dat klopt niet.", "Aangepast.")
                .contains(dutch ? "Bevinding 1: moet worden verbeterd" : "Finding 1: must be mended")
                .contains(dutch ? "zwaar" : "major")
                .contains(dutch ? "3 juni 2027" : "3 June 2027")
                .contains(dutch ? "groot, vaker" : "high, a pattern")
                .contains("94%", "71%")
                .contains(dutch ? "2, definitief, 25 november 2026" : "2, final, 25 November 2026");
    }

    @ParameterizedTest(name = "certification.R51 in {0} the sheet for a visit has the agenda and is tagged")
    @EnumSource
    void the_sheet_for_the_visit_can_be_read_by_everybody(Language language) throws Exception {
        byte[] pdf = Papers.print(new ReportSheet(new Texts().in(language), view(Map.of())).alongside());
        VeraPdf.accepts(pdf);
        assertThat(text(pdf)).contains("09:30", "Teamoverleg", "hele team", "A1 ", "H5 ");
    }

    private static ReportView view(Map<String, Integer> others) {
        Map<String, RoundScore> scores = new HashMap<>();
        Map<String, SelfView> self = new HashMap<>();
        Example.LIBRARY.of(Example.SCOPE).forEach(one -> {
            boolean less = one.code().equals("A1");
            scores.put(
                    one.code(),
                    new RoundScore(
                            new AuditScore(less ? Score.PARTLY : Score.MET, less ? "Niet getekend." : ""),
                            AT,
                            "A. de Vries",
                            1));
            self.put(one.code(), new SelfView(Score.MET, "", ""));
        });
        AuditFinding finding = new AuditFinding(
                7,
                1,
                new AuditFinding.Words(
                        "A1",
                        "Het beleid is van 2019.",
                        "Jaarplan 2026",
                        FindingKind.REQUIREMENT,
                        FindingGrade.MAJOR,
                        Likelihood.HIGH,
                        FindingScope.PATTERN,
                        "programmaleider",
                        LocalDate.of(2027, 6, 3)),
                1,
                new AuditFinding.Comment(false, "Dat klopt niet.", AT, "Aangepast."));
        return new ReportView(
                new AuditFile(ROUND, Example.LIBRARY, Example.LIBRARY.of(Example.SCOPE), self, Map.of(), scores),
                Example.but("A1", Score.PARTLY).weigh(),
                others,
                List.of(finding),
                List.of("A. de Vries", "B. Jansen"),
                new PlannedVisit(
                        VisitForm.HYBRID,
                        DAY,
                        "Utrecht",
                        8,
                        1,
                        List.of(new PlannedVisit.Item(1, LocalTime.of(9, 30), "Teamoverleg", "hele team"))));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
