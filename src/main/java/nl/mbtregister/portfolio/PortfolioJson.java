package nl.mbtregister.portfolio;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import nl.mbtregister.platform.Json;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;

/** A portfolio as text that is kept with a decision: the same rows always give the same text. */
public final class PortfolioJson {
    private PortfolioJson() {}

    public static String write(Portfolio portfolio) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Row row : portfolio.rows()) {
            rows.add(Json.createObjectBuilder()
                    .add("kind", row.kind().name())
                    .add("id", row.id())
                    .add("facts", RowFacts.write(row)));
        }
        return rows.build().toString();
    }

    public static Portfolio read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new Portfolio(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row -> RowFacts.read(row.getString("kind"), row.getString("id"), row.getJsonObject("facts")))
                    .toList());
        }
    }

    public static Row row(String kind, String id, String facts) {
        try (JsonReader reader = Json.createReader(new StringReader(facts))) {
            return RowFacts.read(kind, id, reader.readObject());
        }
    }
}
