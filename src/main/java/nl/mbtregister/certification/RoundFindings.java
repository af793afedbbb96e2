package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.AuditFinding.Comment;
import nl.mbtregister.certification.AuditFinding.Words;
import nl.mbtregister.certification.rules.FindingGrade;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Findings and what was said of their facts, in the database. */
@ApplicationScoped
class RoundFindings {
    @Inject
    private Sql sql;

    /** Those that stand, by number. */
    List<AuditFinding> of(long round) {
        return sql.all("""
                select f.*, c.agreed, c.comment, c.at, c.answer from round_finding f
                left join fact_comment c on c.finding_id = f.id
                where f.round_id = ? and f.withdrawn_at is null order by f.number""", RoundFindings::read, round);
    }

    void add(long round, Words words, Caller by, Instant at) {
        sql.change(
                """
                insert into round_finding (round_id, number, code, statement, seen, kind, grade, likelihood, scope, owner, due_on,
                  written_at, written_by)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from round_finding where round_id = ?""",
                round,
                words.code(),
                words.statement(),
                words.seen(),
                words.kind(),
                words.grade(),
                words.likelihood(),
                words.scope(),
                words.owner(),
                words.due(),
                at,
                by.id(),
                round);
    }

    void change(long round, int number, int seen, Words words) {
        changed(sql.change(
                """
                update round_finding set code = ?, statement = ?, seen = ?, kind = ?, grade = ?, likelihood = ?, scope = ?,
                  owner = ?, due_on = ?, version = version + 1
                where round_id = ? and number = ? and version = ? and withdrawn_at is null""",
                words.code(),
                words.statement(),
                words.seen(),
                words.kind(),
                words.grade(),
                words.likelihood(),
                words.scope(),
                words.owner(),
                words.due(),
                round,
                number,
                seen));
    }

    void withdraw(long round, int number, int seen, Instant at) {
        changed(sql.change("""
                update round_finding set withdrawn_at = ?, version = version + 1
                where round_id = ? and number = ? and version = ? and withdrawn_at is null""", at, round, number, seen));
    }

    /** In place of an earlier comment that nobody answered. */
    void comment(AuditFinding finding, boolean agreed, String text, Caller by, Instant at) {
        sql.change("""
                insert into fact_comment (finding_id, agreed, comment, at, by) values (?, ?, ?, ?, ?)
                on conflict (finding_id) do update set agreed = excluded.agreed, comment = excluded.comment, at = excluded.at,
                  by = excluded.by where fact_comment.answer is null""", finding.id(), agreed, text, at, by.id());
    }

    void answer(AuditFinding finding, String text, Caller by, Instant at) {
        changed(sql.change("""
                update fact_comment set answer = ?, answered_at = ?, answered_by = ? where finding_id = ? and answer is null""", text, at, by.id(), finding.id()));
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException();
        }
    }

    private static AuditFinding read(ResultSet row) throws SQLException {
        boolean agreed = row.getBoolean("agreed");
        boolean silent = row.wasNull();
        return new AuditFinding(
                row.getLong("id"),
                row.getInt("number"),
                new Words(
                        row.getString("code"),
                        row.getString("statement"),
                        row.getString("seen"),
                        FindingKind.valueOf(row.getString("kind")),
                        FindingGrade.valueOf(row.getString("grade")),
                        Likelihood.valueOf(row.getString("likelihood")),
                        FindingScope.valueOf(row.getString("scope")),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class)),
                row.getInt("version"),
                silent
                        ? null
                        : new Comment(
                                agreed, row.getString("comment"), Sql.instant(row, "at"), row.getString("answer")));
    }
}
