package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;

/** Closes every check of facts whose term is over: what nothing was said of is taken for right. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ClosingFactChecks implements Job {
    @Inject
    private AuditedRounds rounds;

    @Inject
    private AuditSteps steps;

    @Override
    public String name() {
        return "certification-close-fact-checks";
    }

    /** @return checks closed */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        List<Long> over = rounds.factChecksOver(day);
        for (long id : over) {
            AuditedRound round = rounds.lock(id);
            // the programme may have answered while we waited for the lock
            if (round.state() == CertificationState.FACT_CHECK) {
                steps.take(round, CertificationStep.CLOSE_FACT_CHECK, CertificationActor.REGISTER, day);
            }
        }
        return over.size();
    }
}
