package nl.mbtregister.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateState;
import nl.mbtregister.certificate.rules.Sources;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.rules.Standing;

/** Anybody who has a certificate in hand asks what stands on it and whether it still counts. Three statements. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingCertificate {
    @Inject
    private Certificates certificates;

    @Inject
    private Sourcebook sourcebook;

    @Inject
    private Time time;

    /** Empty when we never gave a certificate with this number. */
    @Transactional
    public Optional<CheckedCertificate> check(CertificateCode code) {
        return certificates
                .byCode(code)
                .map(issued -> sourcebook
                        .of(issued.person(), issued.nameNow())
                        .map(now -> checked(issued, now))
                        .orElseGet(() -> gone(issued)));
    }

    private CheckedCertificate checked(IssuedCertificate issued, Sources now) {
        return new CheckedCertificate(
                issued.code(),
                issued.kind(),
                issued.title(),
                issued.issuedAt(),
                CertificateState.of(issued.kind(), issued.title(), issued.facts(), now, issued.newer()),
                Optional.of(issued.facts().shownOn(now.today())),
                now.standing(),
                Optional.of(now.number()),
                time.now());
    }

    private CheckedCertificate gone(IssuedCertificate issued) {
        return new CheckedCertificate(
                issued.code(),
                issued.kind(),
                issued.title(),
                issued.issuedAt(),
                CertificateState.GONE,
                Optional.empty(),
                Standing.NOTHING,
                Optional.empty(),
                time.now());
    }
}
