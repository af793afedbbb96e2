package nl.mbtregister.accreditation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.accreditation.rules.PartCode;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum.Line;
import nl.mbtregister.rulebook.rules.accreditation.PointsSum.Remark;

/** A calculation as it is frozen: the edition, and a line for each part. */
final class CalculationJson {
    private CalculationJson() {}

    static String write(Calculation calculation) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Line line : calculation.sum().lines()) {
            JsonObjectBuilder written = Json.createObjectBuilder()
                    .add("part", PartCode.of(line.part()))
                    .add("gross", line.gross())
                    .add("breaks", line.breaks())
                    .add("points", line.points());
            if (line.remark() != null) {
                written.add("remark", line.remark().name());
            }
            lines.add(written);
        }
        return Json.createObjectBuilder()
                .add("edition", calculation.edition().toString())
                .add("points", calculation.points())
                .add("lines", lines)
                .build()
                .toString();
    }

    static Calculation read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject written = reader.readObject();
            List<Line> lines = written.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                    .map(CalculationJson::line)
                    .toList();
            return new Calculation(LocalDate.parse(written.getString("edition")), new PointsSum(lines));
        }
    }

    private static Line line(JsonObject line) {
        return new Line(
                PartCode.read(line.getString("part")).orElseThrow(),
                line.getInt("gross"),
                line.getInt("breaks"),
                line.getInt("points"),
                line.containsKey("remark") ? Remark.valueOf(line.getString("remark")) : null);
    }
}
