package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.CertificateAct;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it lies before the body that decides.
 *
 * @param day on which it is looked at
 * @param proposed null while nothing is
 * @param mayDecide whether the caller may decide on that: somebody else proposed it
 * @param decided what was done to it before, newest first
 */
public record CertificateFile(
        StandingCertificate standing,
        LocalDate day,
        @Nullable CertificateStep proposed,
        boolean mayDecide,
        List<CertificateStep> decided) {

    public CertificateFile {
        decided = List.copyOf(decided);
    }

    public CertificateStatus status() {
        return standing.certificate().on(day);
    }

    public List<CertificateAct> acts() {
        return standing.acts(day);
    }
}
