package nl.mbtregister.certification.rules;

import static nl.mbtregister.certification.rules.CertificationActor.AUDITOR;
import static nl.mbtregister.certification.rules.CertificationActor.LEAD;
import static nl.mbtregister.certification.rules.CertificationActor.REGISTER;
import static nl.mbtregister.certification.rules.CertificationActor.SECRETARIAT;
import static nl.mbtregister.certification.rules.CertificationState.COMMITTEE;
import static nl.mbtregister.certification.rules.CertificationState.DECIDED;
import static nl.mbtregister.certification.rules.CertificationState.DESK_REVIEW;
import static nl.mbtregister.certification.rules.CertificationState.DRAFT;
import static nl.mbtregister.certification.rules.CertificationState.FACT_CHECK;
import static nl.mbtregister.certification.rules.CertificationState.FILED;
import static nl.mbtregister.certification.rules.CertificationState.REPORT;
import static nl.mbtregister.certification.rules.CertificationState.VISIT;
import static nl.mbtregister.certification.rules.CertificationState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a round, as one table; the picture in the documentation is drawn from it. */
public final class RoundFlow {
    /**
     * One line of the table.
     *
     * @param from null for the first step
     */
    public record Arrow(
            @Nullable CertificationState from,
            CertificationStep step,
            CertificationActor by,
            CertificationState to,
            CertificationGuard guard) {}

    public static final List<Arrow> TABLE = List.of(
            arrow(null, CertificationStep.START, LEAD, DRAFT, CertificationGuard.NO_OTHER_OPEN),
            arrow(DRAFT, CertificationStep.FILE, LEAD, FILED, CertificationGuard.CORE_ANSWERED_AND_DECLARED_TRUE),
            arrow(
                    FILED,
                    CertificationStep.TAKE_ON,
                    SECRETARIAT,
                    DESK_REVIEW,
                    CertificationGuard.TWO_AUDITORS_WITHOUT_CONFLICT),
            arrow(DESK_REVIEW, CertificationStep.PLAN_VISIT, AUDITOR, VISIT, CertificationGuard.NONE),
            arrow(
                    DESK_REVIEW,
                    CertificationStep.REPORT_WITHOUT_VISIT,
                    AUDITOR,
                    REPORT,
                    CertificationGuard.OPEN_POINTS_ONLY),
            arrow(VISIT, CertificationStep.WRITE_REPORT, AUDITOR, REPORT, CertificationGuard.ALL_SCORED),
            arrow(
                    REPORT,
                    CertificationStep.ASK_FACT_CHECK,
                    AUDITOR,
                    FACT_CHECK,
                    CertificationGuard.NOTE_WHERE_SCORES_DIFFER),
            arrow(FACT_CHECK, CertificationStep.ANSWER_FACT_CHECK, LEAD, REPORT, CertificationGuard.NONE),
            arrow(
                    FACT_CHECK,
                    CertificationStep.CLOSE_FACT_CHECK,
                    REGISTER,
                    REPORT,
                    CertificationGuard.TERM_OF_FACT_CHECK_OVER),
            arrow(
                    REPORT,
                    CertificationStep.HAND_TO_COMMITTEE,
                    AUDITOR,
                    COMMITTEE,
                    CertificationGuard.EVERY_COMMENT_ANSWERED),
            arrow(
                    COMMITTEE,
                    CertificationStep.DECIDE,
                    CertificationActor.COMMITTEE,
                    DECIDED,
                    CertificationGuard.OUTCOME_WITH_REASONS),
            withdrawn(DRAFT),
            withdrawn(FILED),
            withdrawn(DESK_REVIEW),
            withdrawn(VISIT),
            withdrawn(REPORT),
            withdrawn(FACT_CHECK),
            withdrawn(COMMITTEE));

    private RoundFlow() {}

    /**
     * Where a step leads.
     *
     * @throws Refusal certification.R1 when nobody of that kind may take this step from there
     */
    public static CertificationState next(
            @Nullable CertificationState from, CertificationStep step, CertificationActor by) {
        return find(from, step, by).map(Arrow::to).orElseThrow(() -> new Refusal("certification.R1"));
    }

    public static boolean allows(@Nullable CertificationState from, CertificationStep step, CertificationActor by) {
        return find(from, step, by).isPresent();
    }

    private static Optional<Arrow> find(
            @Nullable CertificationState from, CertificationStep step, CertificationActor by) {
        return TABLE.stream()
                .filter(arrow -> arrow.from() == from && arrow.step() == step && arrow.by() == by)
                .findFirst();
    }

    private static Arrow arrow(
            @Nullable CertificationState from,
            CertificationStep step,
            CertificationActor by,
            CertificationState to,
            CertificationGuard guard) {
        return new Arrow(from, step, by, to, guard);
    }

    private static Arrow withdrawn(CertificationState from) {
        return arrow(from, CertificationStep.WITHDRAW, LEAD, WITHDRAWN, CertificationGuard.NONE);
    }
}
