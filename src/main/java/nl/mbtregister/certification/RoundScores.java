package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.certification.rules.AuditScore;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.criteria.rules.Scored;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** What programmes and auditors said of criteria, by the code of the criterion, in the database. */
@ApplicationScoped
class RoundScores {
    private static final String SELECT = """
            select s.*, (select coalesce(h.display_name, a.name) from account a left join person h on h.id = a.person_id
              where 'account-' || a.id = s.saved_by) as saver from round_score s where s.round_id = ?""";

    @Inject
    private Sql sql;

    Map<String, RoundScore> of(long round) {
        Map<String, RoundScore> scores = new HashMap<>();
        sql.all(SELECT, row -> Map.entry(row.getString("code"), read(row)), round)
                .forEach(one -> scores.put(one.getKey(), one.getValue()));
        return scores;
    }

    Optional<RoundScore> of(long round, String code) {
        return sql.one(SELECT + " and s.code = ?", RoundScores::read, round, code);
    }

    /**
     * Writes it in place of the version that was seen; 0 is none.
     *
     * @return false when there is another one by now; then nothing was written
     */
    boolean write(long round, String code, int seen, AuditScore score, Caller by, Instant at) {
        return (seen == 0
                        ? sql.change("""
                                insert into round_score (round_id, code, score, note, saved_at, saved_by)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing""", round, code, score.score(), score.note(), at, by.id())
                        : sql.change("""
                                update round_score set score = ?, note = ?, saved_at = ?, saved_by = ?, version = version + 1
                                where round_id = ? and code = ? and version = ?""", score.score(), score.note(), at, by.id(), round, code, seen))
                > 0;
    }

    Map<String, SelfView> self(long round) {
        Map<String, SelfView> answers = new HashMap<>();
        sql.all(
                        "select code, result, reason, view from round_answer where round_id = ?",
                        row -> Map.entry(
                                row.getString("code"),
                                new SelfView(
                                        scoreIfAny(row.getString("result")),
                                        row.getString("reason"),
                                        row.getString("view"))),
                        round)
                .forEach(one -> answers.put(one.getKey(), one.getValue()));
        return answers;
    }

    /** The file of a paper that was filed with this round, in that version; empty for any other. */
    Optional<Long> document(long round, long evidence) {
        return sql.one("""
                select v.document_id
                from round_filing f, json_each(f.content::json) c, json_array_elements(c.value -> 'evidence') p, evidence_version v
                where f.round_id = ? and (p ->> 'id')::bigint = ? and v.evidence_id = (p ->> 'id')::bigint
                  and v.number = (p ->> 'version')::int limit 1""", row -> row.getLong(1), round, evidence);
    }

    /** The scores that were decided on: of the round itself and, of a recheck, those of the round before under them. */
    Map<String, Scored> toWeigh(AuditedRound round) {
        Map<String, Scored> scored = new HashMap<>();
        if (round.previous() != null && !round.only().isEmpty()) {
            of(round.previous()).forEach((code, one) -> scored.put(code, scored(one)));
            round.only().forEach(scored::remove);
        }
        of(round.id()).forEach((code, one) -> scored.put(code, scored(one)));
        return scored;
    }

    /** The scores of one other programme in the last round of it that was decided, with what they are measured by. */
    record Other(int edition, Scope scope, Map<String, Scored> scored) {}

    /** Of every other programme that was judged by this library; rechecks aside. One statement. */
    List<Other> others(String library, long programme) {
        record Row(long round, int edition, Scope scope, String code, Scored scored) {}
        Map<Long, Other> others = new LinkedHashMap<>();
        sql.all(
                        """
                        with last as (select distinct on (programme_id) id, edition, modules, variant from certification_round
                          where state = 'DECIDED' and library = ? and programme_id <> ? and only_codes is null
                          order by programme_id, id desc)
                        select last.*, s.code, s.score, s.note from last join round_score s on s.round_id = last.id""",
                        row -> new Row(
                                row.getLong("id"),
                                row.getInt("edition"),
                                AuditedRounds.scope(
                                        (String[]) row.getArray("modules").getArray(), row.getString("variant")),
                                row.getString("code"),
                                new Scored(Score.valueOf(row.getString("score")), row.getString("note"))),
                        library,
                        programme)
                .forEach(row -> others.computeIfAbsent(
                                row.round(), id -> new Other(row.edition(), row.scope(), new HashMap<>()))
                        .scored()
                        .put(row.code(), row.scored()));
        return List.copyOf(others.values());
    }

    private static Scored scored(RoundScore one) {
        return new Scored(one.score().score(), one.score().note());
    }

    private static RoundScore read(ResultSet row) throws SQLException {
        return new RoundScore(
                new AuditScore(Score.valueOf(row.getString("score")), row.getString("note")),
                Sql.instant(row, "saved_at"),
                row.getString("saver"),
                row.getInt("version"));
    }

    private static @Nullable Score scoreIfAny(@Nullable String name) {
        return name == null ? null : Score.valueOf(name);
    }
}
