package nl.mbtregister.fhir.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers in the form of the standard. */
final class Answers {
    static final String TYPE = "application/fhir+json;charset=UTF-8";

    private Answers() {}

    /** With the version of what is told, where one is known. */
    static ResponseBuilder ok(JsonObject resource) {
        ResponseBuilder answer = of(200, resource);
        JsonObject meta = resource.getJsonObject("meta");
        if (meta != null && meta.containsKey("versionId")) {
            answer.header("ETag", "W/\"" + meta.getString("versionId") + "\"");
        }
        return answer;
    }

    static ResponseBuilder of(int status, JsonObject resource) {
        return Response.status(status)
                .entity(resource.toString().getBytes(UTF_8))
                .type(TYPE);
    }
}
