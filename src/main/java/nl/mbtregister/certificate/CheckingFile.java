package nl.mbtregister.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.paper.CheckingSeal;
import nl.mbtregister.paper.SealVerdict;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Anybody who has the file of a certificate asks whether it is ours and unaltered. Nothing of it is kept. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingFile {
    /** No paper of ours comes near it. */
    public static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    private Certificates certificates;

    @Inject
    private CheckingSeal checking;

    /** @throws Refusal certificate.R9 when it is larger than {@link #LARGEST} */
    @Transactional
    public CheckedFile check(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refusal("certificate.R9");
        }
        Optional<CertificateCode> code = certificates.byFingerprint(Fingerprint.of(file));
        return code.isPresent()
                ? new CheckedFile(SealVerdict.UNALTERED, code)
                : new CheckedFile(checking.check(file), Optional.empty());
    }
}
