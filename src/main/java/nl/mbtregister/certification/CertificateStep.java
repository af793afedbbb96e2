package nl.mbtregister.certification;

import java.time.Instant;
import nl.mbtregister.certification.rules.CertificateAct;
import org.jspecify.annotations.Nullable;

/**
 * Something that was proposed to be done to a certificate, and perhaps decided.
 *
 * @param by who proposed it, as the journal names them
 * @param name of who proposed it, and of who decided; null for nobody, or for who is nobody any more
 * @param decidedAt null while nobody decided
 */
public record CertificateStep(
        long id,
        CertificateAct act,
        String reason,
        Instant at,
        String by,
        @Nullable String name,
        @Nullable Instant decidedAt,
        @Nullable String decider) {}
