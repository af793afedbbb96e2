package nl.mbtregister.certificate;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.certificate.rules.Facts.Held;
import nl.mbtregister.certificate.rules.Facts.Note;
import nl.mbtregister.certificate.rules.Facts.Told;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.MeasureKind;
import org.jspecify.annotations.Nullable;

/** Facts as they are kept. */
final class FactsJson {
    private FactsJson() {}

    static String write(Facts facts) {
        JsonArrayBuilder titles = Json.createArrayBuilder();
        facts.titles().forEach(held -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("title", held.title().name())
                    .add("since", held.since().toString());
            day(one, "from", held.from());
            day(one, "through", held.through());
            titles.add(one);
        });
        JsonArrayBuilder notes = Json.createArrayBuilder();
        facts.notes().forEach(note -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("title", note.title().name())
                    .add("annotation", note.annotation().name())
                    .add("from", note.from().toString());
            day(one, "through", note.through());
            notes.add(one);
        });
        JsonArrayBuilder measures = Json.createArrayBuilder();
        facts.measures().forEach(told -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("kind", told.kind().name())
                    .add("from", told.from().toString())
                    .add("nl", told.text().nl())
                    .add("en", told.text().en())
                    .add("visibleUntil", told.visibleUntil().toString());
            day(one, "through", told.through());
            measures.add(one);
        });
        return Json.createObjectBuilder()
                .add("name", facts.name())
                .add("number", facts.number())
                .add("titles", titles)
                .add("notes", notes)
                .add("measures", measures)
                .build()
                .toString();
    }

    static Facts read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            return new Facts(
                    all.getString("name"),
                    all.getString("number"),
                    all.getJsonArray("titles").getValuesAs(JsonObject.class).stream()
                            .map(FactsJson::held)
                            .toList(),
                    all.getJsonArray("notes").getValuesAs(JsonObject.class).stream()
                            .map(FactsJson::note)
                            .toList(),
                    all.getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                            .map(FactsJson::told)
                            .toList());
        }
    }

    private static Held held(JsonObject one) {
        return new Held(
                Title.valueOf(one.getString("title")),
                LocalDate.parse(one.getString("since")),
                day(one, "from"),
                day(one, "through"));
    }

    private static Note note(JsonObject one) {
        return new Note(
                Title.valueOf(one.getString("title")),
                Annotation.valueOf(one.getString("annotation")),
                LocalDate.parse(one.getString("from")),
                day(one, "through"));
    }

    private static Told told(JsonObject one) {
        return new Told(
                MeasureKind.valueOf(one.getString("kind")),
                LocalDate.parse(one.getString("from")),
                day(one, "through"),
                new Wording(one.getString("nl"), one.getString("en")),
                LocalDate.parse(one.getString("visibleUntil")));
    }

    private static void day(JsonObjectBuilder one, String name, @Nullable LocalDate day) {
        if (day != null) {
            one.add(name, day.toString());
        }
    }

    private static @Nullable LocalDate day(JsonObject one, String name) {
        String day = one.getString(name, "");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
