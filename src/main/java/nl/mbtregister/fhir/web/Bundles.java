package nl.mbtregister.fhir.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.mbtregister.fhir.ReadingDirectory.Changed;
import nl.mbtregister.fhir.ReadingDirectory.ChangedLine;
import nl.mbtregister.fhir.ReadingDirectory.Listed;
import nl.mbtregister.fhir.rules.Asked;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Since;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** Writes pages of the directory, with the way to the next. Nothing is counted, so no total is told. */
@ApplicationScoped
class Bundles {
    @Inject
    private Settings settings;

    @Inject
    private Time time;

    JsonObject listed(Asked asked, Listed listed) {
        StringBuilder query = new StringBuilder("?_count=" + asked.count());
        asked.values()
                .forEach((parameter, value) ->
                        query.append('&').append(parameter.code()).append('=').append(encoded(value)));
        JsonArrayBuilder entries = Json.createArrayBuilder();
        listed.lines()
                .forEach(line -> entries.add(Json.createObjectBuilder()
                        .add("fullUrl", address(asked.kind()) + "/" + line.id())
                        .add("resource", line.resource())
                        .add("search", Json.createObjectBuilder().add("mode", "match"))));
        return bundle("searchset", time.now(), address(asked.kind()) + query, asked.after(), listed.next(), entries);
    }

    JsonObject changed(Kind kind, Since since, Changed changed) {
        String query = "/_history?_count=" + since.count()
                + (since.from().equals(Instant.EPOCH)
                        ? ""
                        : "&_since=" + encoded(since.from().toString()));
        JsonArrayBuilder entries = Json.createArrayBuilder();
        changed.lines().forEach(line -> entries.add(entry(kind, line)));
        Since.Mark mark = since.mark();
        return bundle(
                "history",
                changed.until(),
                address(kind) + query,
                mark == null ? "" : mark.written(),
                changed.next(),
                entries);
    }

    /** The address of the directory, without a slash at the end. */
    String base() {
        return settings.text(Setting.PUBLIC_ADDRESS) + "/api/fhir/r4";
    }

    private JsonObjectBuilder entry(Kind kind, ChangedLine line) {
        boolean gone = line.resource() == null;
        JsonObjectBuilder entry = Json.createObjectBuilder().add("fullUrl", address(kind) + "/" + line.id());
        if (line.resource() != null) {
            entry.add("resource", line.resource());
        }
        return entry.add(
                        "request",
                        Json.createObjectBuilder()
                                .add("method", gone ? "DELETE" : "PUT")
                                .add("url", kind.type() + "/" + line.id()))
                .add(
                        "response",
                        Json.createObjectBuilder()
                                .add("status", gone ? "204" : "200")
                                .add("etag", "W/\"" + ChronoUnit.MICROS.between(Instant.EPOCH, line.at()) + "\"")
                                .add("lastModified", line.at().toString()));
    }

    private static JsonObject bundle(
            String type,
            Instant moment,
            String address,
            String after,
            @Nullable String next,
            JsonArrayBuilder entries) {
        JsonArrayBuilder links = Json.createArrayBuilder().add(link("self", from(address, after)));
        if (next != null) {
            links.add(link("next", from(address, next)));
        }
        JsonObjectBuilder bundle = Json.createObjectBuilder()
                .add("resourceType", "Bundle")
                .add("meta", Json.createObjectBuilder().add("lastUpdated", moment.toString()))
                .add("type", type)
                .add("link", links);
        var all = entries.build();
        return (all.isEmpty() ? bundle : bundle.add("entry", all)).build();
    }

    private static JsonObjectBuilder link(String relation, String address) {
        return Json.createObjectBuilder().add("relation", relation).add("url", address);
    }

    private static String from(String address, String after) {
        return after.isEmpty() ? address : address + "&" + Asked.AFTER + "=" + encoded(after);
    }

    private String address(Kind kind) {
        return base() + "/" + kind.type();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
