package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.CertificateAct;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;

/**
 * The certificate of a programme on a day.
 *
 * @param number of the programme
 * @param granted the last status that a round brought
 * @param waits whether somebody proposed to do something to it
 */
public record StandingCertificate(
        long programme,
        String number,
        String name,
        long institution,
        String institutionName,
        Certificate certificate,
        CertificateStatus granted,
        boolean waits) {

    /** What can be done to it on that day. */
    public List<CertificateAct> acts(LocalDate day) {
        return CertificateAct.of(certificate.on(day));
    }
}
