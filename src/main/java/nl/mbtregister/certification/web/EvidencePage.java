package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.EvidencePiece;
import nl.mbtregister.certification.ReadingEvidence;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The evidence of an institution, and handing in more. */
@Named
@RequestScoped
public class EvidencePage {
    @Inject
    private ReadingEvidence reading;

    @Inject
    private ActingForInstitution acting;

    @Inject
    private EvidenceUpload upload;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Time time;

    private List<ActedFor> parts = List.of();
    private @Nullable ActedFor chosen;
    private List<EvidencePiece> pieces = List.of();
    private boolean more;

    /** Answers 404 for an institution that the caller does not act for. */
    public void answer() {
        parts = acting.parts();
        String asked = form.text("institution");
        chosen = parts.stream()
                .filter(part -> asked.isEmpty()
                        || String.valueOf(part.institution().id()).equals(asked))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            if (!asked.isEmpty()) {
                form.notFound();
            }
            return;
        }
        try {
            long before = form.number("before").map(Integer::longValue).orElse(Long.MAX_VALUE);
            List<EvidencePiece> found = reading.of(chosen.institution().id(), before);
            more = found.size() > reading.portion();
            pieces = found.subList(0, Math.min(found.size(), reading.portion()));
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    public List<ActedFor> getParts() {
        return parts;
    }

    public @Nullable ActedFor getChosen() {
        return chosen;
    }

    public List<EvidencePiece> getPieces() {
        return pieces;
    }

    /** Address of the pieces that follow; null on the last page. */
    public @Nullable String getMore() {
        return more && chosen != null
                ? page.getHere() + "?institution=" + chosen.institution().id() + "&before="
                        + pieces.getLast().id()
                : null;
    }

    public LocalDate getToday() {
        return time.today();
    }

    public Mistakes getMistakes() {
        return upload.mistakes();
    }
}
