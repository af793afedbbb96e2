package nl.mbtregister.fhir.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.web.Page;

/** Says why there is no answer, as {@code OperationOutcome}. */
@ApplicationScoped
class Outcomes {
    @Inject
    private Page page;

    @Inject
    private Texts texts;

    /** @param code of the standard's list of issue types */
    Response refused(int status, String code, String key) {
        Sentences t = texts.in(page.getLanguage());
        return outcome(status, code, t.get(key), t);
    }

    Response refused(int status, String code, Refusal refusal) {
        Sentences t = texts.in(page.getLanguage());
        return outcome(
                status,
                code,
                t.of("refusal." + refusal.rule(), refusal.arguments().toArray()),
                t);
    }

    private static Response outcome(int status, String code, String sentence, Sentences t) {
        var document = Json.createObjectBuilder()
                .add("resourceType", "OperationOutcome")
                .add(
                        "issue",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("severity", "error")
                                        .add("code", code)
                                        .add("diagnostics", sentence)))
                .build();
        return Answers.of(status, document)
                .header("Content-Language", t.language().tag())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-store")
                .build();
    }
}
