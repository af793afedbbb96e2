package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.certification.rules.WorkState;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The answers of rounds in the database, within the current transaction. */
@ApplicationScoped
class RoundAnswers {
    private static final String SELECT = "select a.*, " + Contacts.NAME.formatted("a.saved_by") + " as saver, "
            + Contacts.NAME.formatted("v.saved_by") + """
             as rival_saver, v.id as rival, v.work as rival_work, v.result as rival_result, v.reason as rival_reason,
            v.view as rival_view, v.saved_at as rival_at from round_answer a
            left join round_answer_rival v on v.round_id = a.round_id and v.code = a.code and v.joined_at is null""";

    @Inject
    private Sql sql;

    /** By code. */
    Map<String, RoundAnswer> of(long round) {
        return gathered(sql.all(SELECT + " where a.round_id = ? order by a.code, v.id", RoundAnswers::read, round));
    }

    Optional<RoundAnswer> of(long round, String code) {
        return gathered(sql.all(
                        SELECT + " where a.round_id = ? and a.code = ? order by v.id", RoundAnswers::read, round, code))
                .values()
                .stream()
                .findFirst();
    }

    /**
     * Writes it in place of the version that was seen; 0 is none.
     *
     * @return false when there is another one by now; then nothing was written
     */
    boolean write(CertificationRound round, String code, int seen, SelfScore score, Caller by, Instant at) {
        return seen == 0
                ? sql.change(
                                """
                        insert into round_answer (round_id, code, edition, work, result, reason, view, saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                                round.id(),
                                code,
                                round.edition(),
                                score.work(),
                                score.result(),
                                score.reason(),
                                score.view(),
                                at,
                                by.id())
                        > 0
                : sql.change(
                                """
                        update round_answer set edition = ?, work = ?, result = ?, reason = ?, view = ?, saved_at = ?, saved_by = ?,
                          look_again = false, version = version + 1
                        where round_id = ? and code = ? and version = ?""",
                                round.edition(),
                                score.work(),
                                score.result(),
                                score.reason(),
                                score.view(),
                                at,
                                by.id(),
                                round.id(),
                                code,
                                seen)
                        > 0;
    }

    void keepBeside(long round, String code, SelfScore score, Caller by, Instant at) {
        sql.change("""
                insert into round_answer_rival (round_id, code, work, result, reason, view, saved_at, saved_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", round, code, score.work(), score.result(), score.reason(), score.view(), at, by.id());
    }

    void joined(long round, String code, List<Long> rivals, Caller by, Instant at) {
        sql.change("""
                update round_answer_rival set joined_at = ?, joined_by = ?
                where round_id = ? and code = ? and id = any(?) and joined_at is null""", at, by.id(), round, code, rivals);
    }

    /** Takes over an answer from elsewhere, to be looked at again. */
    void takeOver(CertificationRound round, String code, RoundAnswer from, String origin, Caller by, Instant at) {
        SelfScore score = from.score();
        sql.change(
                """
                insert into round_answer (round_id, code, edition, work, result, reason, view, look_again, origin, saved_at, saved_by)
                values (?, ?, ?, 'TO_DO', ?, ?, ?, true, ?, ?, ?) on conflict do nothing""",
                round.id(),
                code,
                round.edition(),
                score.result(),
                score.reason(),
                score.view(),
                origin,
                at,
                by.id());
    }

    /** Puts another answer in its place, to be looked at again. What stood there was read before. */
    void replace(long round, String code, int edition, SelfScore score, String origin, Caller by, Instant at) {
        sql.change("""
                insert into round_answer (round_id, code, edition, work, result, reason, view, look_again, origin, saved_at, saved_by)
                values (?, ?, ?, 'TO_DO', ?, ?, ?, true, ?, ?, ?)
                on conflict (round_id, code) do update set edition = excluded.edition, work = 'TO_DO', result = excluded.result,
                  reason = excluded.reason, view = excluded.view, look_again = true, origin = excluded.origin,
                  saved_at = excluded.saved_at, saved_by = excluded.saved_by, version = round_answer.version + 1""", round, code, edition, score.result(), score.reason(), score.view(), origin, at, by.id());
    }

    private record Read(RoundAnswer answer, @Nullable RivalAnswer rival) {}

    private static Map<String, RoundAnswer> gathered(List<Read> rows) {
        Map<String, RoundAnswer> answers = new LinkedHashMap<>();
        for (Read row : rows) {
            RivalAnswer rival = row.rival();
            answers.merge(
                    row.answer().code(),
                    rival == null ? row.answer() : with(row.answer(), rival),
                    (before, same) -> rival == null ? before : with(before, rival));
        }
        return answers;
    }

    private static RoundAnswer with(RoundAnswer answer, RivalAnswer rival) {
        List<RivalAnswer> rivals = new ArrayList<>(answer.rivals());
        rivals.add(rival);
        return new RoundAnswer(
                answer.code(),
                answer.edition(),
                answer.score(),
                answer.lookAgain(),
                answer.origin(),
                answer.savedAt(),
                answer.savedBy(),
                answer.version(),
                rivals);
    }

    private static Read read(ResultSet row) throws SQLException {
        RoundAnswer answer = new RoundAnswer(
                row.getString("code"),
                row.getInt("edition"),
                score(row, ""),
                row.getBoolean("look_again"),
                row.getString("origin"),
                Sql.instant(row, "saved_at"),
                row.getString("saver"),
                row.getInt("version"),
                List.of());
        long rival = row.getLong("rival");
        return new Read(
                answer,
                row.wasNull()
                        ? null
                        : new RivalAnswer(
                                rival,
                                score(row, "rival_"),
                                Sql.instant(row, "rival_at"),
                                row.getString("rival_saver")));
    }

    private static SelfScore score(ResultSet row, String prefix) throws SQLException {
        String result = row.getString(prefix + "result");
        return new SelfScore(
                WorkState.valueOf(row.getString(prefix + "work")),
                result == null ? null : Score.valueOf(result),
                row.getString(prefix + "reason"),
                row.getString(prefix + "view"));
    }
}
