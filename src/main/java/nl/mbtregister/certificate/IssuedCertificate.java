package nl.mbtregister.certificate;

import java.time.Instant;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was given, without its file.
 *
 * @param nameNow how the register calls the person now
 * @param newer whether one of the same kind with other facts was given later
 */
record IssuedCertificate(
        long id,
        CertificateCode code,
        long person,
        String nameNow,
        CertificateKind kind,
        @Nullable Title title,
        Language language,
        Facts facts,
        Instant issuedAt,
        int size,
        boolean newer) {}
