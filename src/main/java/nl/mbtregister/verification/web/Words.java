package nl.mbtregister.verification.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Parts of answers in JSON. */
final class Words {
    private Words() {}

    static JsonValue orNull(@Nullable Object value) {
        return value == null
                ? JsonValue.NULL
                : Json.createArrayBuilder().add(value.toString()).build().getFirst();
    }

    static JsonValue orNull(@Nullable Long number) {
        return number == null
                ? JsonValue.NULL
                : Json.createArrayBuilder().add(number).build().getFirst();
    }

    /** As people read it, in both languages. */
    static JsonObject label(Enum<?> constant, Texts texts) {
        return Json.createObjectBuilder()
                .add("nl", texts.in(Language.NL).show(constant))
                .add("en", texts.in(Language.EN).show(constant))
                .build();
    }

    static JsonValue list(Collection<?> all) {
        var list = Json.createArrayBuilder();
        all.forEach(one -> list.add(one.toString()));
        return list.build();
    }
}
