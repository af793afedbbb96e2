package nl.mbtregister.verification;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says where JSON is not what a contract promises; strict, so that nothing is told that is not in the contract. */
record Schema(JsonObject contract) {

    List<String> breaches(String place, JsonValue value, JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return breaches(place, value, resolved(schema));
        }
        List<String> breaches = new ArrayList<>();
        boolean allowed = types(schema).contains(type(value))
                && (!schema.containsKey("enum") || schema.getJsonArray("enum").contains(value))
                && (!(value instanceof JsonString text) || isFormed(text.getString(), schema.getString("format", "")));
        if (!allowed) {
            breaches.add(place + " is " + value);
        } else if (value instanceof JsonArray all) {
            all.forEach(one -> breaches.addAll(breaches(place + "[]", one, schema.getJsonObject("items"))));
        } else if (value instanceof JsonObject object && schema.containsKey("properties")) {
            JsonObject properties = schema.getJsonObject("properties");
            schema
                    .getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .getValuesAs(JsonString::getString)
                    .stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> breaches.add(place + " has no " + name));
            object.forEach((name, part) -> breaches.addAll(
                    properties.containsKey(name)
                            ? breaches(place + "." + name, part, properties.getJsonObject(name))
                            : List.of(place + "." + name + " is not in the contract")));
        }
        return breaches;
    }

    JsonObject resolved(JsonObject told) {
        return told.containsKey("$ref")
                ? contract.getValue(told.getString("$ref").substring(1)).asJsonObject()
                : told;
    }

    private static boolean isFormed(String text, String format) {
        try {
            return switch (format) {
                case "date" -> LocalDate.parse(text).toString().equals(text);
                case "date-time" -> OffsetDateTime.parse(text).getOffset() != null;
                case "uri" ->
                    URI.create(text.replace("{address}", "https://register.example"))
                            .isAbsolute();
                default -> true;
            };
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> types(JsonObject schema) {
        return schema.get("type") instanceof JsonArray several
                ? several.getValuesAs(JsonString::getString)
                : List.of(schema.getString("type"));
    }

    private static String type(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE, FALSE -> "boolean";
            case NUMBER -> ((JsonNumber) value).isIntegral() ? "integer" : "number";
            default -> value.getValueType().name().toLowerCase(Locale.ROOT);
        };
    }
}
