package nl.mbtregister.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What all resources share: the addresses, the systems of codes and numbers, and how the standard writes small things. */
@ApplicationScoped
class Directory {
    /** Of the Dutch profiles: numbers of the BIG register. */
    static final String BIG = "http://fhir.nl/fhir/NamingSystem/big";

    /** The register itself among the organisations. */
    static final String REGISTER = "register-mbt";

    private static final String ROOT = "/api/fhir/r4";

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    /** The address of the directory, without a slash at the end. */
    String base() {
        return settings.text(Setting.PUBLIC_ADDRESS) + ROOT;
    }

    /** Of the numbers of this register. */
    String numbers() {
        return base() + "/NamingSystem/register-number";
    }

    String codes(String name) {
        return base() + "/CodeSystem/" + name;
    }

    String organisation() {
        return settings.text(Setting.ORGANISATION);
    }

    /** Titles and functions are named as they are in the Netherlands. */
    String show(Object constant) {
        return texts.in(Language.NL).show(constant);
    }

    String say(String key, Object... values) {
        return texts.in(Language.NL).of(key, values);
    }

    JsonObjectBuilder code(String system, Enum<?> constant) {
        return Json.createObjectBuilder()
                .add(
                        "coding",
                        list(Json.createObjectBuilder()
                                .add("system", codes(system))
                                .add("code", slug(constant))
                                .add("display", show(constant))))
                .add("text", show(constant));
    }

    /** {@code BASIC_THERAPIST} is {@code basic-therapist}. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static JsonObjectBuilder resource(String type, String id, @Nullable Instant at) {
        JsonObjectBuilder resource =
                Json.createObjectBuilder().add("resourceType", type).add("id", id);
        return at == null
                ? resource
                : resource.add(
                        "meta",
                        Json.createObjectBuilder().add("versionId", version(at)).add("lastUpdated", at.toString()));
    }

    /** Of a change: its moment in microseconds. */
    static String version(Instant at) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    static JsonObjectBuilder reference(String type, String id, String display) {
        return Json.createObjectBuilder().add("reference", type + "/" + id).add("display", display);
    }

    static JsonObjectBuilder display(String display) {
        return Json.createObjectBuilder().add("display", display);
    }

    static JsonObjectBuilder text(String text) {
        return Json.createObjectBuilder().add("text", text);
    }

    static JsonObjectBuilder identifier(String system, String value) {
        return Json.createObjectBuilder().add("system", system).add("value", value);
    }

    /** First and last day, as the standard has it. */
    static JsonObjectBuilder period(Period days) {
        JsonObjectBuilder period =
                Json.createObjectBuilder().add("start", days.from().toString());
        days.lastDay().ifPresent(last -> period.add("end", last.toString()));
        return period;
    }

    static JsonObjectBuilder extension(String url, String code) {
        return Json.createObjectBuilder().add("url", url).add("valueCode", code);
    }

    static JsonArrayBuilder list(JsonObjectBuilder... all) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (JsonObjectBuilder one : all) {
            list.add(one);
        }
        return list;
    }

    /** The standard knows no empty lists. */
    static void addUnlessEmpty(JsonObjectBuilder to, String name, JsonArrayBuilder list) {
        var built = list.build();
        if (!built.isEmpty()) {
            to.add(name, built);
        }
    }

    /**
     * One thing of the directory.
     *
     * @param at its last change; null where none is known
     */
    record Entry(String id, @Nullable Instant at, JsonObject resource) {}
}
