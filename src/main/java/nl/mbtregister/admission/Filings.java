package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.mbtregister.admission.rules.Preparation;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.portfolio.FindingsJson;
import nl.mbtregister.portfolio.PortfolioJson;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;

/** What was judged, frozen at filing and with each supplement. */
@ApplicationScoped
class Filings {
    @Inject
    private Sql sql;

    @Inject
    private Readiness readiness;

    /**
     * One freezing.
     *
     * @param findings as they were written then
     * @param judgement the same rows judged again by the same rules for the same day
     * @param explanations what the applicant said about what falls short, by requirement
     */
    record Frozen(
            int number, LocalDate judgedOn, String findings, Judgement judgement, Map<String, String> explanations) {

        /** The tasks as they were done, for the applicant to look back at. */
        Preparation preparation() {
            return judgement.question().set().purpose() == Purpose.RENEWAL
                    ? Preparation.ofRenewal(judgement, true, true, explanations.keySet())
                    : Preparation.of(judgement, true, null, explanations.keySet());
        }
    }

    /** @return the application with one freezing more */
    Application freeze(Application application, Readiness.Stand stand, Instant at) {
        int number = application.filings() + 1;
        sql.change(
                """
                insert into application_filing (application_id, number, at, judged_on, edition, portfolio, findings, explanations)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                application.id(),
                number,
                at,
                stand.judgement().question().day(),
                stand.judgement().question().edition().from(),
                PortfolioJson.write(stand.portfolio()),
                FindingsJson.write(stand.judgement()),
                JsonTexts.write(stand.answers()));
        return application.frozen();
    }

    /** The newest one of an application that was filed. */
    Frozen newest(Application application) {
        return sql.one(
                        "select * from application_filing where application_id = ? order by number desc limit 1",
                        row -> new Frozen(
                                row.getInt("number"),
                                row.getObject("judged_on", LocalDate.class),
                                row.getString("findings"),
                                readiness
                                        .question(
                                                application,
                                                row.getObject("edition", LocalDate.class),
                                                row.getObject("judged_on", LocalDate.class))
                                        .judge(PortfolioJson.read(row.getString("portfolio"))),
                                JsonTexts.read(row.getString("explanations"))),
                        application.id())
                .orElseThrow();
    }
}
