package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.certification.rules.AuditScore;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** What programme and auditors say of every criterion of a round, and what was filed to show it, in the database. */
@ApplicationScoped
class AuditLooks {
    @Inject
    private Sql sql;

    /** All by the code of the criterion. */
    record Look(Map<String, SelfView> self, Map<String, List<ShownProof>> proofs, Map<String, RoundScore> scores) {}

    /** However many criteria and papers there are, one statement. */
    Look of(long round) {
        Look look = new Look(new HashMap<>(), new HashMap<>(), new HashMap<>());
        sql.all("""
                select coalesce(a.code, s.code) as code, a.result, a.reason, a.view, s.score, s.note, s.saved_at, s.version, """ + Contacts.NAME.formatted("s.saved_by") + """
                         as saver, f.shown
                        from (select * from round_answer where round_id = ?) a
                        full join (select * from round_score where round_id = ?) s on s.code = a.code
                        left join (select c.key as code, c.value ->> 'evidence' as shown
                          from round_filing f, json_each(f.content::json) c where f.round_id = ?) f
                          on f.code = coalesce(a.code, s.code)""", row -> read(row, look), round, round, round);
        return look;
    }

    private static String read(ResultSet row, Look look) throws SQLException {
        String code = row.getString("code");
        if (row.getString("view") != null) {
            look.self()
                    .put(
                            code,
                            new SelfView(
                                    scoreIfAny(row.getString("result")),
                                    row.getString("reason"),
                                    row.getString("view")));
        }
        if (row.getString("score") != null) {
            look.scores()
                    .put(
                            code,
                            new RoundScore(
                                    new AuditScore(Score.valueOf(row.getString("score")), row.getString("note")),
                                    Sql.instant(row, "saved_at"),
                                    row.getString("saver"),
                                    row.getInt("version")));
        }
        if (row.getString("shown") != null) {
            look.proofs().put(code, proofs(row.getString("shown")));
        }
        return code;
    }

    private static List<ShownProof> proofs(String shown) {
        try (JsonReader reader = Json.createReader(new StringReader(shown))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(AuditLooks::proof)
                    .sorted(Comparator.comparing(ShownProof::title).thenComparing(ShownProof::id))
                    .toList();
        }
    }

    private static ShownProof proof(JsonObject one) {
        String expires = one.getString("expiresOn");
        return new ShownProof(
                one.getJsonNumber("id").longValue(),
                one.getInt("version"),
                one.getString("title"),
                LocalDate.parse(one.getString("datedOn")),
                expires.isEmpty() ? null : LocalDate.parse(expires));
    }

    private static @Nullable Score scoreIfAny(@Nullable String name) {
        return name == null ? null : Score.valueOf(name);
    }
}
