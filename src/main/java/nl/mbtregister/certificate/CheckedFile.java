package nl.mbtregister.certificate;

import java.util.Optional;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.paper.SealVerdict;

/**
 * What a file is.
 *
 * @param code the certificate that it is, where we know it
 */
public record CheckedFile(SealVerdict verdict, Optional<CertificateCode> code) {}
