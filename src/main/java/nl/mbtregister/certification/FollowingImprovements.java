package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office sees what programmes have not improved in time, and auditors what was improved since the round before theirs. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class FollowingImprovements {
    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private Improvements improvements;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Rounds of which something is overdue, most first. */
    @Transactional
    public List<ImprovementRound> overdue() {
        return improvements.overdue(time.today());
    }

    /** What a round left to be improved; empty before it was decided. */
    @Transactional
    public List<ImprovementPoint> of(AuditedRound round) {
        return round.decidedOn() == null ? List.of() : improvements.points(round.id(), time.today());
    }

    /** A round that is looked at, and what the round before it left to be improved. */
    public record Since(AuditedRound round, List<ImprovementPoint> points) {}

    /**
     * What the round before this one left to be improved, and how that went.
     *
     * @throws Refusal certification.R30 to certification.R32 when this one does not open for the caller
     */
    @Transactional
    @AllowedTo(Role.AUDITOR)
    public Since before(long id) {
        AuditedRound round = rounds.find(id);
        auditors.admit(id, caller.get());
        Long previous = round.previous();
        return new Since(round, previous == null ? List.of() : improvements.points(previous, time.today()));
    }
}
