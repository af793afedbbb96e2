package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.EvidencePiece;
import nl.mbtregister.certification.KeepingEvidence;
import nl.mbtregister.certification.ReadingEvidence;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;

/** One piece of evidence with its versions: look it over, renew it, take it away. */
@Named
@RequestScoped
public class EvidencePiecePage {
    @Inject
    private ReadingEvidence reading;

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private EvidenceUpload upload;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Time time;

    private Mistakes mistakes = new Mistakes();
    private List<EvidencePiece> versions = List.of();

    /** Answers 404 for a piece of another institution. */
    public void answer() {
        mistakes = upload.mistakes();
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        int seen = (int) form.version();
        if (form.sent("review") && form.attempt(mistakes, () -> keeping.review(id, seen))) {
            form.seeOther(page.getHere(), "certification.reviewed.done");
            return;
        }
        if (form.sent("withdraw") && form.attempt(mistakes, () -> keeping.withdraw(id, seen))) {
            form.seeOther(page.getHere(), "certification.evidence.withdrawn.done");
            return;
        }
        try {
            versions = reading.versions(id);
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    public List<EvidencePiece> getVersions() {
        return versions;
    }

    /** Whether the caller handed in the present version, and so leaves looking it over to somebody else. */
    public boolean isOwn() {
        return versions.getFirst().addedBy().equals(caller.get().id());
    }

    public LocalDate getToday() {
        return time.today();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
