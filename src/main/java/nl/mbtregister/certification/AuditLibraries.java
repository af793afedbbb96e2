package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;

/** What is asked in a round that was filed: by its own edition, within its scope, and of a recheck the open points only. */
@ApplicationScoped
class AuditLibraries {
    @Inject
    private ReadingCriteria reading;

    CriteriaLibrary of(AuditedRound round) {
        return of(round.library(), round.edition());
    }

    CriteriaLibrary of(String name, int edition) {
        return reading.library(name, edition)
                .orElseThrow(() -> new IllegalStateException("no criteria " + name + "-" + edition));
    }

    List<Criterion> asked(AuditedRound round) {
        return of(round).of(round.scope()).stream()
                .filter(criterion -> round.only().isEmpty() || round.only().contains(criterion.code()))
                .toList();
    }
}
