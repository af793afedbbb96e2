package nl.mbtregister.certification;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.certification.KeepingEvidence.SentFile;
import nl.mbtregister.certification.rules.EvidencePaper;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.certification.rules.WorkState;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.programme.FixtureProgrammes;
import org.jspecify.annotations.Nullable;

/** Rounds of a test's own. */
@ApplicationScoped
public class FixtureRounds {
    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixtureProgrammes programmes;

    @Inject
    private StartingRound starting;

    @Inject
    private OpeningRound opening;

    @Inject
    private AnsweringCriteria answering;

    @Inject
    private FilingRound filing;

    @Inject
    private KeepingEvidence keeping;

    /** A round of MBT alone that the lead of an institution has begun. */
    public record Begun(FixtureInstitutions.Led led, long programme, long round) {}

    /** From here on the test acts as the lead. */
    public Begun begun() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = programmes.started(led);
        long programme = starting.programmes().stream()
                .map(LedProgramme::programme)
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
        return new Begun(led, programme, starting.start(UUID.randomUUID(), programme, List.of(), false));
    }

    static SelfScore met(String view) {
        return new SelfScore(WorkState.DONE, Score.MET, "", view);
    }

    /** Every core criterion gets this score. */
    public void answerCore(long round, Score score) {
        for (Criterion criterion : opening.open(round).criteria()) {
            if (criterion.core()) {
                CriterionFile file = opening.open(round, criterion.code());
                answering.save(
                        round,
                        criterion.code(),
                        file.seen(),
                        new SelfScore(WorkState.DONE, score, "", "Zo doen wij het."));
            }
        }
    }

    /** Answered and filed by the lead. */
    public Begun filed() throws SQLException {
        Begun begun = begun();
        answerCore(begun.round(), Score.MET);
        filing.file(UUID.randomUUID(), begun.round(), true);
        return begun;
    }

    /** A paper of the institution for which the test acts. */
    public long evidence(long institution, LocalDate dated, @Nullable LocalDate expires) {
        return keeping.add(
                UUID.randomUUID(),
                institution,
                new EvidencePaper("Notulen", dated, expires),
                new SentFile("notulen.pdf", pdf(UUID.randomUUID().toString()), true, false));
    }

    /** Small, and so simple that a program reads no words in it. */
    public static byte[] pdf(String mark) {
        return ("%PDF-1.7\n<< /Type /Catalog >>\n% " + mark + "\nstartxref\n9\n%%EOF\n").getBytes(US_ASCII);
    }
}
