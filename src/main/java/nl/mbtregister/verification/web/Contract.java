package nl.mbtregister.verification.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contract for machines as people read it: what can be asked, and what the answers look like. */
record Contract(JsonObject document) {
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

    /** Something that can be asked. */
    public record Operation(
            String id, String method, String path, String summary, List<Part> parts, List<Outcome> outcomes) {}

    /** A part of a question, or a field of an answer. */
    public record Part(String name, String place, boolean needed, String type, String meaning) {}

    /** @param shape name of what the answer looks like; null where that is said in a few words */
    public record Outcome(
            String status, String media, @Nullable String shape, String meaning) {}

    /** What an answer, or a part of one, looks like. */
    public record Shape(String name, List<Part> fields) {}

    List<Operation> operations() {
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .map(method -> operation(
                                path.getKey(),
                                method.getKey(),
                                method.getValue().asJsonObject())))
                .toList();
    }

    Optional<Operation> operation(String id) {
        return operations().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of its answers, with those of which they are made. */
    List<Shape> shapes(Operation of) {
        Set<String> names = new LinkedHashSet<>();
        of.outcomes().stream().map(Outcome::shape).filter(Objects::nonNull).forEach(name -> collect(name, names));
        return names.stream()
                .map(name -> new Shape(name, fields("", schema(name)).toList()))
                .toList();
    }

    private void collect(String name, Set<String> names) {
        if (names.add(name)) {
            REFERENCE
                    .matcher(schema(name).toString())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(next -> collect(next, names));
        }
    }

    private JsonObject schema(String name) {
        return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private Operation operation(String path, String method, JsonObject told) {
        return new Operation(
                told.getString("operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                told.getString("summary"),
                told.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                        .map(part -> part(part.asJsonObject()))
                        .toList(),
                told.getJsonObject("responses").entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(outcome -> outcome(
                                outcome.getKey(), found(outcome.getValue().asJsonObject())))
                        .toList());
    }

    private Part part(JsonObject told) {
        return new Part(
                told.getString("name"),
                told.getString("in"),
                told.getBoolean("required", false),
                type(told.getJsonObject("schema")),
                told.getString("description", ""));
    }

    private static Outcome outcome(String status, JsonObject told) {
        JsonObject content =
                told.getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        String media = content.keySet().stream().findFirst().orElse("");
        JsonObject schema = media.isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : content.getJsonObject(media).getJsonObject("schema");
        return new Outcome(status, media, reference(schema), told.getString("description"));
    }

    /** Those of what stands inside come after it, with its name in front. */
    private static Stream<Part> fields(String before, JsonObject schema) {
        List<String> needed = schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString::getString);
        return schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().entrySet().stream()
                .flatMap(field -> {
                    JsonObject told = field.getValue().asJsonObject();
                    String name = before + field.getKey();
                    Part part = new Part(
                            name, "", needed.contains(field.getKey()), type(told), told.getString("description", ""));
                    JsonObject inside = told.containsKey("items") ? told.getJsonObject("items") : told;
                    return Stream.concat(Stream.of(part), fields(name + ".", inside));
                });
    }

    private static String type(JsonObject schema) {
        String named = reference(schema);
        if (named != null) {
            return named;
        }
        if (schema.containsKey("items")) {
            return type(schema.getJsonObject("items")) + "[]";
        }
        String type = schema.get("type") instanceof JsonArray several
                ? String.join(" | ", several.getValuesAs(JsonString::getString))
                : schema.getString("type", "");
        return schema.containsKey("format") ? type + " (" + schema.getString("format") + ")" : type;
    }

    private JsonObject found(JsonObject told) {
        return told.containsKey("$ref")
                ? document.getValue(told.getString("$ref").substring(1)).asJsonObject()
                : told;
    }

    private static @Nullable String reference(JsonObject schema) {
        return schema.containsKey("$ref") ? schema.getString("$ref").replaceFirst(".*/", "") : null;
    }
}
