package nl.mbtregister.certificate;

import java.time.Instant;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.CertificateState;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its owner sees it in a list.
 *
 * @param title null unless it is of one title
 * @param size of the file, in bytes
 */
public record CertificateLine(
        long id,
        CertificateCode code,
        CertificateKind kind,
        @Nullable Title title,
        Language language,
        Instant issuedAt,
        CertificateState state,
        int size) {}
