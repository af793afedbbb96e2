package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.certification.rules.RoundFlow;
import nl.mbtregister.certification.rules.RoundTerms;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** Takes a round a step further: by the flow table, into its history and into the journal. */
@ApplicationScoped
class RoundProgress {
    @Inject
    private Rounds rounds;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param done the step as the journal calls it */
    CertificationRound take(CertificationRound before, CertificationStep step, String done) {
        return take(before, step, done, before.filed());
    }

    /** @param filed what is known of its filing from here on */
    CertificationRound take(
            CertificationRound before, CertificationStep step, String done, @Nullable FiledRound filed) {
        CertificationState state =
                RoundFlow.next(before.state(), step, actor(caller.get().role()));
        CertificationRound now = new CertificationRound(
                before.id(),
                before.programme(),
                before.kind(),
                state,
                before.library(),
                before.edition(),
                before.scope(),
                before.previous(),
                before.only(),
                before.startedAt(),
                filed,
                terms().due(state, time.today()),
                before.version());
        rounds.save(now, step, caller.get(), time.now());
        record(now, done);
        return now;
    }

    void record(CertificationRound round, String done) {
        journal.record(JournalAct.of("certification.round." + done).object("certification_round", round.id()));
    }

    RoundTerms terms() {
        return new RoundTerms(
                settings.number(Setting.CERTIFICATION_SELF_WEEKS),
                settings.number(Setting.CERTIFICATION_DESK_WEEKS),
                settings.number(Setting.CERTIFICATION_VISIT_MONTHS),
                settings.number(Setting.CERTIFICATION_REPORT_WEEKS),
                settings.number(Setting.CERTIFICATION_FACT_DAYS),
                settings.number(Setting.CERTIFICATION_DECISION_WEEKS));
    }

    private static CertificationActor actor(Role role) {
        return switch (role) {
            case INSTITUTION -> CertificationActor.LEAD;
            case SECRETARIAT -> CertificationActor.SECRETARIAT;
            case AUDITOR -> CertificationActor.AUDITOR;
            case CUR_MEMBER, CUR_CHAIR, BOARD -> CertificationActor.COMMITTEE;
            default -> CertificationActor.REGISTER;
        };
    }
}
