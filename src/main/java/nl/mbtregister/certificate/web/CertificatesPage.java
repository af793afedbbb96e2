package nl.mbtregister.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certificate.CertificateLine;
import nl.mbtregister.certificate.IssuingCertificate;
import nl.mbtregister.certificate.ReadingCertificates;
import nl.mbtregister.certificate.ReadingCertificates.Own;
import nl.mbtregister.certificate.Wanted;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import org.jspecify.annotations.Nullable;

/** Certificates and proofs of whoever is signed in: to take a new one, and those that were given. */
@Named
@RequestScoped
public class CertificatesPage {
    private static final Own NOTHING = new Own(List.of(), false, false, List.of());

    @Inject
    private ReadingCertificates reading;

    @Inject
    private IssuingCertificate issuing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private Own own = NOTHING;

    /** A paper that is asked for is shown at once; it stands in the list when its reader comes back. */
    public void answer() {
        if (caller.get().personId() == null) {
            return;
        }
        if (form.sent("take") && form.attempt(mistakes, this::take)) {
            return;
        }
        own = reading.own(form.number("before").orElse(0));
    }

    private void take() {
        CertificateKind kind = form.choice("kind", CertificateKind.class).orElse(CertificateKind.PROOF);
        Title title = kind == CertificateKind.TITLE
                ? form.choice("title", Title.class).orElse(Title.BASIC_THERAPIST)
                : null;
        Language language = form.choice("language", Language.class).orElse(Language.NL);
        form.seeOther(file(issuing.issue(form.once(), new Wanted(kind, title, language))));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** Highest first. */
    public List<TitleStanding> getTitles() {
        return own.titles().reversed();
    }

    public Own getOwn() {
        return own;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public List<CertificateLine> getLines() {
        return own.lines();
    }

    /** What it is, in words. */
    public String what(CertificateLine line) {
        String kind = t.show(line.kind());
        return line.title() == null ? kind : t.of("certificate.mine.of", line.title());
    }

    public String file(CertificateCode code) {
        return "/certificates/" + code + ".pdf";
    }

    /** Where the older ones go on; null when these are the last. */
    public @Nullable Long getOlder() {
        return own.lines().size() < ReadingCertificates.AT_ONCE
                ? null
                : own.lines().getLast().id();
    }
}
