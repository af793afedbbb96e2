package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.certification.rules.RoundFlow;
import nl.mbtregister.certification.rules.RoundTerms;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** The steps of a round after filing: each by the table, with its term and its line in the journal. */
@ApplicationScoped
class AuditSteps {
    @Inject
    private AuditedRounds rounds;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @throws Refusal certification.R1 when the table does not have this step */
    AuditedRound take(AuditedRound round, CertificationStep step, CertificationActor by, LocalDate day) {
        CertificationState next = RoundFlow.next(round.state(), step, by);
        AuditedRound now = rounds.step(round, step, by, terms().due(next, day), caller.get(), time.now());
        record(
                now,
                switch (step) {
                    case TAKE_ON -> "taken-on";
                    case PLAN_VISIT -> "visit-planned";
                    case ASK_FACT_CHECK -> "facts-asked";
                    case ANSWER_FACT_CHECK -> "facts-answered";
                    case CLOSE_FACT_CHECK -> "facts-closed";
                    case HAND_TO_COMMITTEE -> "handed-over";
                    default -> "reported";
                });
        return now;
    }

    /** @param what past participle, such as scored */
    void record(AuditedRound round, String what) {
        journal.record(act(round, what));
    }

    JournalAct act(AuditedRound round, String what) {
        return JournalAct.of("certification.round." + what).object("certification_round", round.id());
    }

    void record(JournalAct act) {
        journal.record(act);
    }

    private RoundTerms terms() {
        return new RoundTerms(
                settings.number(Setting.CERTIFICATION_SELF_WEEKS),
                settings.number(Setting.CERTIFICATION_DESK_WEEKS),
                settings.number(Setting.CERTIFICATION_VISIT_MONTHS),
                settings.number(Setting.CERTIFICATION_REPORT_WEEKS),
                settings.number(Setting.CERTIFICATION_FACT_DAYS),
                settings.number(Setting.CERTIFICATION_DECISION_WEEKS));
    }
}
