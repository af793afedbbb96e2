package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.certification.LibraryChange.FormerAnswer;
import nl.mbtregister.certification.rules.LibraryWay;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.certification.rules.WorkState;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sql;

/** What was chosen when criteria changed during a round, with every answer as it was; never changed. */
@ApplicationScoped
class LibraryChanges {
    @Inject
    private Sql sql;

    /** Newest first. */
    List<LibraryChange> of(long round) {
        return sql.all(
                "select c.*, " + Contacts.NAME.formatted("c.by")
                        + " as chooser from round_library_change c where round_id = ? order by number desc",
                LibraryChanges::read,
                round);
    }

    void add(
            CertificationRound round,
            int to,
            LibraryWay way,
            Map<String, String> moved,
            Map<String, RoundAnswer> before,
            Caller by,
            Instant at) {
        JsonObjectBuilder sources = Json.createObjectBuilder();
        moved.forEach(sources::add);
        JsonArrayBuilder answers = Json.createArrayBuilder();
        before.values().forEach(answer -> answers.add(RoundFilings.json(answer)));
        sql.change(
                """
                insert into round_library_change (round_id, number, from_edition, to_edition, way, moved, answers, at, by)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ? from round_library_change where round_id = ?""",
                round.id(),
                round.edition(),
                to,
                way,
                sources.build().toString(),
                answers.build().toString(),
                at,
                by.id(),
                round.id());
    }

    private static LibraryChange read(ResultSet row) throws SQLException {
        Map<String, String> targets = new HashMap<>();
        try (var reader = Json.createReader(new StringReader(row.getString("moved")))) {
            JsonObject moved = reader.readObject();
            moved.keySet().forEach(code -> targets.put(moved.getString(code), code));
        }
        try (var reader = Json.createReader(new StringReader(row.getString("answers")))) {
            JsonArray answers = reader.readArray();
            return new LibraryChange(
                    row.getInt("number"),
                    row.getInt("from_edition"),
                    row.getInt("to_edition"),
                    LibraryWay.valueOf(row.getString("way")),
                    answers.getValuesAs(JsonObject.class).stream()
                            .map(answer -> former(answer, targets))
                            .toList(),
                    Sql.instant(row, "at"),
                    row.getString("chooser"));
        }
    }

    private static FormerAnswer former(JsonObject answer, Map<String, String> targets) {
        String result = answer.getString("result");
        return new FormerAnswer(
                answer.getString("code"),
                answer.getInt("edition"),
                new SelfScore(
                        WorkState.valueOf(answer.getString("work")),
                        result.isEmpty() ? null : Score.valueOf(result),
                        answer.getString("reason"),
                        answer.getString("view")),
                targets.get(answer.getString("code")));
    }
}
