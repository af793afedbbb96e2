package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaDomain;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;

/** What is asked in a round: by its own edition of the library, within its scope. */
@ApplicationScoped
class RoundCriteria {
    @Inject
    private ReadingCriteria reading;

    CriteriaLibrary library(CertificationRound round) {
        return library(round.library(), round.edition());
    }

    CriteriaLibrary library(String name, int edition) {
        return reading.library(name, edition)
                .orElseThrow(() -> new IllegalStateException("no criteria " + name + "-" + edition));
    }

    List<Criterion> of(CertificationRound round) {
        return library(round).of(round.scope()).stream()
                .filter(criterion -> round.only().isEmpty() || round.only().contains(criterion.code()))
                .toList();
    }

    List<CriteriaDomain> domains(CertificationRound round) {
        List<Criterion> asked = of(round);
        return library(round).domains(round.scope()).stream()
                .filter(domain -> asked.stream().anyMatch(one -> one.domain().equals(domain.code())))
                .toList();
    }

    /** A newer edition that came into force since; empty when the round goes by the newest. */
    Optional<CriteriaLibrary> newer(CertificationRound round, LocalDate day) {
        return reading.all(round.library()).stream()
                .filter(library -> !library.from().isAfter(day))
                .findFirst()
                .filter(library -> library.version() > round.edition());
    }
}
