package nl.mbtregister.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certificate.CheckedCertificate;
import nl.mbtregister.certificate.CheckedFile;
import nl.mbtregister.certificate.CheckingCertificate;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.check.CheckedReceipt;
import nl.mbtregister.check.CheckingReceipt;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.proof.CheckedProof;
import nl.mbtregister.proof.CheckingProof;
import nl.mbtregister.proof.rules.Shown;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.verification.StatusSentence;
import org.jspecify.annotations.Nullable;

/** The page that a certificate leads to: what stands on it, and what the register says now. */
@Named
@RequestScoped
public class VerifyPage {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    /** What is longer is no number with a slip, but the text of a proof. */
    private static final int LONGEST_SLIP = 60;

    @Inject
    private CheckingCertificate checking;

    @Inject
    private CheckingProof proofs;

    @Inject
    private CheckingReceipt receipts;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CheckedCertificate certificate;
    private @Nullable CheckedProof proof;
    private @Nullable CheckedReceipt receipt;
    private boolean unknown;

    /** What was typed leads to the page of that certificate; the page itself says what is known of it. */
    public void answer() throws IOException {
        String typed = parameter("q");
        if (!typed.isEmpty()) {
            Optional<CertificateCode> code = CertificateCode.read(typed.substring(typed.lastIndexOf('/') + 1));
            if (code.isPresent()) {
                external().redirect(page.to("VERIFY_CODE", code.get().toString()));
                return;
            }
            if (typed.length() > LONGEST_SLIP) {
                receipt = Shown.signed(typed).flatMap(receipts::check).orElse(null);
                if (receipt == null) {
                    proof = proofs.check(typed);
                    unknownProof();
                }
                return;
            }
            mistakes.add("q", t.get("verification.verify.code.wrong"));
            external().setResponseStatus(BAD_REQUEST);
        }
        if (isAsked()) {
            certificate = CertificateCode.read(parameter("code"))
                    .flatMap(checking::check)
                    .orElse(null);
            unknown = certificate == null;
        }
        if (unknown) {
            external().setResponseStatus(NOT_FOUND);
        }
        if (external().getRequestMap().get(VerifyFileServlet.PROOF) instanceof CheckedProof checked) {
            proof = checked;
            unknownProof();
        }
        if (external().getRequestMap().get(VerifyFileServlet.RECEIPT) instanceof CheckedReceipt checked) {
            receipt = checked;
        }
    }

    private void unknownProof() {
        if (getProof().verdict() == Verdict.UNKNOWN) {
            external().setResponseStatus(NOT_FOUND);
        }
    }

    private boolean isAsked() {
        return !parameter("code").isEmpty();
    }

    public String getTitle() {
        if (isReceipted()) {
            return t.get("check.verify.title");
        }
        if (isShown()) {
            return t.get(getProof().badge() ? "proof.check.badge" : "proof.check.statement");
        }
        return isFound()
                ? t.of("verification.verify.found", getCertificate().code())
                : t.get(unknown ? "verification.verify.unknown" : "Route.VERIFY");
    }

    public String getQuery() {
        return parameter("q").replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public boolean isUnknown() {
        return unknown;
    }

    public boolean isFound() {
        return certificate != null;
    }

    public CheckedCertificate getCertificate() {
        return Objects.requireNonNull(certificate);
    }

    // ---- a proof

    /** Whether a statement or badge was shown, or what somebody takes for one. */
    public boolean isShown() {
        return proof != null;
    }

    public CheckedProof getProof() {
        return Objects.requireNonNull(proof);
    }

    public String getProofSentence() {
        return StatusSentence.of(getProof().standing(), false).in(t);
    }

    // ---- a receipt

    /** Whether the receipt of a checked list was shown that the register signed. */
    public boolean isReceipted() {
        return receipt != null;
    }

    public CheckedReceipt getReceipt() {
        return Objects.requireNonNull(receipt);
    }

    // ---- a certificate

    /** Null when nothing may be shown of the person any more. */
    public @Nullable Facts getFacts() {
        return getCertificate().facts().orElse(null);
    }

    /** What the paper is. */
    public String getKind() {
        CheckedCertificate found = getCertificate();
        return found.title() == null ? t.show(found.kind()) : t.of("certificate.mine.of", found.title());
    }

    public String getMeaning() {
        return t.get("verification.verify.state." + getCertificate().state());
    }

    /** What the register says of the person now. */
    public String getSentence() {
        return StatusSentence.of(getCertificate().standing(), false).in(t);
    }

    public @Nullable String getNumber() {
        return getCertificate().number().orElse(null);
    }

    /** Days as they stand on the paper. */
    public String days(LocalDate from, @Nullable LocalDate through) {
        return through == null
                ? t.of("certificate.period.open", from)
                : t.of("certificate.period.closed", from, through);
    }

    // ---- a file

    /** Where a file is sent. */
    public String getFileAddress() {
        return VerifyFileServlet.address(page.getLanguage());
    }

    /** What a file is that was sent here; null when none was. */
    public @Nullable CheckedFile getFile() {
        return external().getRequestMap().get(VerifyFileServlet.CHECKED) instanceof CheckedFile checked
                ? checked
                : null;
    }

    /** Why a file was not looked at; null when there is nothing wrong. */
    public @Nullable String getFileRefused() {
        return parameter("file").equals(VerifyFileServlet.REFUSED) ? t.get("refusal.certificate.R9") : null;
    }

    private static String parameter(String name) {
        return Objects.requireNonNullElse(external().getRequestParameterMap().get(name), "")
                .strip();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
