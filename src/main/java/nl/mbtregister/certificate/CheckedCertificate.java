package nl.mbtregister.certificate;

import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.CertificateState;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What anybody is told of a certificate that we gave.
 *
 * @param facts all that stands on it; empty when nothing may be shown of the person any more
 * @param standing what the register says of the person now
 * @param number under which the person is found now; empty when nothing may be shown
 */
public record CheckedCertificate(
        CertificateCode code,
        CertificateKind kind,
        @Nullable Title title,
        Instant issuedAt,
        CertificateState state,
        Optional<Facts> facts,
        Standing standing,
        Optional<String> number,
        Instant checkedAt) {}
