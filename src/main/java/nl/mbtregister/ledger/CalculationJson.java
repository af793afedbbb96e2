package nl.mbtregister.ledger;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import nl.mbtregister.ledger.rules.SumLine;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum;
import org.jspecify.annotations.Nullable;

/** The sum of a credit as it is kept: an array of {@code {part, gross, breaks, gives, remark}}. */
public final class CalculationJson {
    private CalculationJson() {}

    public static String write(List<SumLine> lines) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (SumLine line : lines) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("part", line.part())
                    .add("gross", line.gross())
                    .add("breaks", line.breaks())
                    .add("gives", line.gives());
            if (line.remark() != null) {
                one.add("remark", line.remark().name());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    static List<SumLine> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(line -> new SumLine(
                            line.getString("part"),
                            line.getInt("gross"),
                            line.getInt("breaks"),
                            line.getJsonNumber("gives").bigDecimalValue(),
                            line.containsKey("remark") ? PointsSum.Remark.valueOf(line.getString("remark")) : null))
                    .toList();
        }
    }
}
