package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.paper.PrintingPaper;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;

/** Makes the files of reports; what goes out is kept in both languages. */
@ApplicationScoped
class ReportFiles {
    @Inject
    private ReportSources sources;

    @Inject
    private RoundReports reports;

    @Inject
    private PrintingPaper printing;

    @Inject
    private Texts texts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @return its version */
    int keep(AuditedRound round, boolean last) {
        ReportView view = sources.gather(round);
        int version = reports.nextVersion(round.id());
        for (Language language : Language.values()) {
            byte[] pdf = printing.print(new ReportSheet(texts.in(language), view).report(version, last, time.today()));
            reports.add(round.id(), version, last, language, pdf, caller.get(), time.now());
        }
        return version;
    }

    byte[] alongside(AuditedRound round, Language language) {
        return printing.print(new ReportSheet(texts.in(language), sources.gather(round)).alongside());
    }
}
