package nl.mbtregister.admission;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.mbtregister.platform.Json;
import org.jspecify.annotations.Nullable;

/** Texts by name, as JSON in a column. */
final class JsonTexts {
    private JsonTexts() {}

    /** @param json an object with texts only; null for none */
    static Map<String, String> read(@Nullable String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (json != null) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                JsonObject object = reader.readObject();
                object.keySet().forEach(name -> texts.put(name, object.getString(name)));
            }
        }
        return texts;
    }

    /** The same texts always give the same JSON. */
    static String write(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(object::add);
        return object.build().toString();
    }
}
