package nl.mbtregister.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sealing;

/** A person opens a certificate of the own ones: the same bytes every time. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class OpeningCertificate {
    @Inject
    private Certificates certificates;

    @Inject
    private Sealing sealing;

    @Inject
    private CurrentCaller caller;

    /** @throws Refusal certificate.R8 when there is no such certificate of the caller */
    @Transactional
    public byte[] open(CertificateCode code) {
        return certificates
                .content(code, caller.get().person())
                .map(sealing::open)
                .orElseThrow(() -> new Refusal("certificate.R8"));
    }
}
