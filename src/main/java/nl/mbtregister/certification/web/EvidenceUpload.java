package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.certification.rules.Suspicion;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;

/** How handing in evidence ended, as the address says it: what was refused, and what looked like details of a patient. */
@Named
@RequestScoped
public class EvidenceUpload {
    private static final String PATIENT = "certification.R10";

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    /** At the field that it is about. */
    public Mistakes mistakes() {
        Mistakes mistakes = new Mistakes();
        String rule = form.text("upload");
        if (!t.containsKey("refusal." + rule)) {
            return mistakes;
        }
        mistakes.add(field(rule), t.get("refusal." + rule));
        return mistakes;
    }

    private static String field(String rule) {
        return switch (rule) {
            case "certification.R8" -> "title";
            case "certification.R9", "platform.date" -> "dated";
            case "documents.R9" -> "free";
            case PATIENT -> "cleared";
            case "certification.R3", "platform.R4", "platform.R5", "platform.R6" -> "";
            default -> "file";
        };
    }

    /** Whether something in the file looked like details of a patient, and must be said to be none. */
    public boolean isSuspicious() {
        return form.text("upload").equals(PATIENT);
    }

    public boolean found(String suspicion) {
        return form.all("found").contains(Suspicion.valueOf(suspicion).name());
    }
}
