package nl.mbtregister.certificate;

import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate somebody asks for.
 *
 * @param title of which title; null for the other kinds
 */
public record Wanted(CertificateKind kind, @Nullable Title title, Language language) {

    public Wanted {
        if ((title != null) != (kind == CertificateKind.TITLE)) {
            throw new IllegalArgumentException("a certificate of a title names it, another does not");
        }
    }
}
