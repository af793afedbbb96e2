package nl.mbtregister.platform.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sentences;

/** A problem as RFC 9457 writes it for machines. */
final class ProblemDocument {
    static final String TYPE = "application/problem+json";

    private ProblemDocument() {}

    static JsonObject of(Problem problem, Sentences t) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("title", problem.title(t))
                .add("status", problem.status())
                .add("detail", problem.text(t));
        if (problem.refusal() != null) {
            document.add("rule", problem.refusal().rule());
        }
        if (problem.fault() != null) {
            document.add("fault", problem.fault());
        }
        return document.build();
    }
}
