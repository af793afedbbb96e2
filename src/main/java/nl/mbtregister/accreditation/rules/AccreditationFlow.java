package nl.mbtregister.accreditation.rules;

import static nl.mbtregister.accreditation.rules.AccreditationActor.PROVIDER;
import static nl.mbtregister.accreditation.rules.AccreditationActor.REGISTER;
import static nl.mbtregister.accreditation.rules.AccreditationActor.SECRETARIAT;
import static nl.mbtregister.accreditation.rules.AccreditationState.ACCREDITED;
import static nl.mbtregister.accreditation.rules.AccreditationState.DRAFT;
import static nl.mbtregister.accreditation.rules.AccreditationState.EXPIRED;
import static nl.mbtregister.accreditation.rules.AccreditationState.MORE_INFO;
import static nl.mbtregister.accreditation.rules.AccreditationState.REJECTED;
import static nl.mbtregister.accreditation.rules.AccreditationState.REPLACED;
import static nl.mbtregister.accreditation.rules.AccreditationState.REVIEW;
import static nl.mbtregister.accreditation.rules.AccreditationState.SUBMITTED;
import static nl.mbtregister.accreditation.rules.AccreditationState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a request for accreditation, as one table; the picture in the documentation is drawn from it. */
public final class AccreditationFlow {
    /**
     * One line of the table.
     *
     * @param from null for the first step
     */
    public record Arrow(
            @Nullable AccreditationState from,
            AccreditationStep step,
            AccreditationActor by,
            AccreditationState to,
            AccreditationGuard guard) {}

    public static final List<Arrow> TABLE = List.of(
            new Arrow(null, AccreditationStep.START, PROVIDER, DRAFT, AccreditationGuard.MAY_OFFER),
            new Arrow(DRAFT, AccreditationStep.FILE, PROVIDER, SUBMITTED, AccreditationGuard.COMPLETE_AND_MAY_OFFER),
            new Arrow(SUBMITTED, AccreditationStep.TAKE_ON, SECRETARIAT, REVIEW, AccreditationGuard.NONE),
            new Arrow(REVIEW, AccreditationStep.ASK, SECRETARIAT, MORE_INFO, AccreditationGuard.QUESTION_GIVEN),
            new Arrow(
                    MORE_INFO,
                    AccreditationStep.ANSWER,
                    PROVIDER,
                    SUBMITTED,
                    AccreditationGuard.COMPLETE_AND_ANSWER_GIVEN),
            new Arrow(
                    REVIEW,
                    AccreditationStep.GRANT,
                    SECRETARIAT,
                    ACCREDITED,
                    AccreditationGuard.REASON_WHERE_POINTS_DIFFER),
            new Arrow(REVIEW, AccreditationStep.REFUSE, SECRETARIAT, REJECTED, AccreditationGuard.REASON_GIVEN),
            new Arrow(
                    ACCREDITED,
                    AccreditationStep.REPLACE,
                    REGISTER,
                    REPLACED,
                    AccreditationGuard.LATER_VERSION_GRANTED),
            new Arrow(ACCREDITED, AccreditationStep.EXPIRE, REGISTER, EXPIRED, AccreditationGuard.LAST_DAY_OVER),
            withdrawn(DRAFT, PROVIDER, AccreditationGuard.NONE),
            withdrawn(SUBMITTED, PROVIDER, AccreditationGuard.NONE),
            withdrawn(REVIEW, PROVIDER, AccreditationGuard.NONE),
            withdrawn(MORE_INFO, PROVIDER, AccreditationGuard.NONE),
            withdrawn(ACCREDITED, PROVIDER, AccreditationGuard.REASON_GIVEN),
            withdrawn(ACCREDITED, SECRETARIAT, AccreditationGuard.REASON_GIVEN),
            withdrawn(DRAFT, REGISTER, AccreditationGuard.COURSE_WITHDRAWN),
            withdrawn(SUBMITTED, REGISTER, AccreditationGuard.COURSE_WITHDRAWN),
            withdrawn(REVIEW, REGISTER, AccreditationGuard.COURSE_WITHDRAWN),
            withdrawn(MORE_INFO, REGISTER, AccreditationGuard.COURSE_WITHDRAWN));

    private AccreditationFlow() {}

    /**
     * Where a step leads.
     *
     * @throws Refusal accreditation.R3 when nobody of that kind may take this step from there
     */
    public static AccreditationState next(
            @Nullable AccreditationState from, AccreditationStep step, AccreditationActor by) {
        return find(from, step, by).map(Arrow::to).orElseThrow(() -> new Refusal("accreditation.R3"));
    }

    public static boolean allows(@Nullable AccreditationState from, AccreditationStep step, AccreditationActor by) {
        return find(from, step, by).isPresent();
    }

    private static Optional<Arrow> find(
            @Nullable AccreditationState from, AccreditationStep step, AccreditationActor by) {
        return TABLE.stream()
                .filter(arrow -> arrow.from() == from && arrow.step() == step && arrow.by() == by)
                .findFirst();
    }

    private static Arrow withdrawn(AccreditationState from, AccreditationActor by, AccreditationGuard guard) {
        return new Arrow(from, AccreditationStep.WITHDRAW, by, WITHDRAWN, guard);
    }
}
