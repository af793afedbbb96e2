package nl.mbtregister.fhir.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Stream;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;

/** Says what the directory can do, drawn from what it does: {@code CapabilityStatement}. */
@ApplicationScoped
class CapabilityDocument {
    /** The day on which what it can do last changed. */
    private static final String DATE = "2026-11-25";

    @Inject
    private Bundles bundles;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    JsonObject document() {
        JsonArrayBuilder resources = Json.createArrayBuilder();
        Stream.of(Kind.values()).forEach(kind -> resources.add(resource(kind)));
        return Json.createObjectBuilder()
                .add("resourceType", "CapabilityStatement")
                .add("url", bundles.base() + "/metadata")
                .add("name", "RegisterMBT")
                .add("title", "Register MBT")
                .add("status", "active")
                .add("date", DATE)
                .add("publisher", settings.text(Setting.ORGANISATION))
                .add("description", texts.in(Language.EN).get("fhir.about"))
                .add("kind", "instance")
                .add(
                        "implementation",
                        Json.createObjectBuilder()
                                .add("description", "Register MBT")
                                .add("url", bundles.base()))
                .add("fhirVersion", "4.0.1")
                .add("format", Json.createArrayBuilder().add("json"))
                .add(
                        "rest",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("mode", "server")
                                        .add("resource", resources)))
                .build();
    }

    private static JsonObjectBuilder resource(Kind kind) {
        JsonArrayBuilder interactions = Json.createArrayBuilder();
        Stream.of("read", "search-type", "history-type")
                .forEach(code -> interactions.add(Json.createObjectBuilder().add("code", code)));
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        kind.parameters()
                .forEach(parameter -> parameters.add(
                        Json.createObjectBuilder().add("name", parameter.code()).add("type", parameter.type())));
        return Json.createObjectBuilder()
                .add("type", kind.type())
                .add("interaction", interactions)
                .add("versioning", "versioned")
                .add("readHistory", false)
                .add("searchParam", parameters);
    }
}
