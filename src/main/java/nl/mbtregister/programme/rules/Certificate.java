package nl.mbtregister.programme.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.criteria.rules.Module;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of a certificate, as it was last decided; never a finding.
 *
 * @param decided the status as it was decided
 * @param modules what it speaks of
 * @param library name of the criteria, and their version
 * @param from first day of this status
 * @param end first day on which the certificate has expired; null for one without an end
 */
public record Certificate(
        CertificateStatus decided,
        Set<Module> modules,
        String library,
        String version,
        LocalDate from,
        @Nullable LocalDate end) {

    public Certificate {
        modules = Set.copyOf(modules);
    }

    /** Whoever lost it does not have it expire afterwards. */
    public CertificateStatus on(LocalDate day) {
        boolean over = end != null && !day.isBefore(end) && decided != CertificateStatus.WITHDRAWN;
        return over ? CertificateStatus.EXPIRED : decided;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(end).map(day -> day.minusDays(1));
    }
}
