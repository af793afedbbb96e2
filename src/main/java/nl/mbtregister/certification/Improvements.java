package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** What decided rounds left to be improved, and how that goes, in the database. */
@ApplicationScoped
class Improvements {
    private static final int MOST = 200;

    /** What the auditors found, and what the decision left open without a finding. */
    private static final String POINTS = """
            with found as (select f.round_id, f.code, f.number, f.kind, f.statement, f.owner as asked, f.due_on from round_finding f
                where f.withdrawn_at is null and f.grade <> 'GOOD_PRACTICE'),
              point as (select * from found union all
                select o.round_id, o.code, 0, 'REQUIREMENT', '', '', o.due_on from round_open_point o
                where not exists (select from found f where f.round_id = o.round_id and f.code = o.code))
            """;

    private static final String LIST = POINTS + """
            select r.id, r.reference, p.name, i.name as institution, count(*) as points, count(*) filter (where m.closed_at is null) as open,
              count(*) filter (where m.closed_at is null and coalesce(m.due_on, point.due_on) < ?) as overdue
            from point join certification_round r on r.id = point.round_id and r.state = 'DECIDED'
            join programme p on p.id = r.programme_id join institution i on i.id = p.institution_id
            left join improvement m on m.round_id = point.round_id and m.code = point.code and m.number = point.number
            """;

    private static final String GROUPED = " group by r.id, p.id, i.id";
    private static final String NEWEST = " order by overdue desc, r.id desc limit ?";

    @Inject
    private Sql sql;

    /** Of the institutions for which this account acts: what is overdue first, then the newest. */
    List<ImprovementRound> of(long account, LocalDate day) {
        return sql.all(
                LIST
                        + "where exists (select from institution_contact k where k.institution_id = i.id and k.account_id = ?)"
                        + GROUPED + NEWEST,
                Improvements::round,
                day,
                account,
                MOST);
    }

    /** Of all institutions, those where something is overdue. */
    List<ImprovementRound> overdue(LocalDate day) {
        return sql.all(
                LIST + GROUPED + " having bool_or(m.closed_at is null and coalesce(m.due_on, point.due_on) < ?)"
                        + NEWEST,
                Improvements::round,
                day,
                day,
                MOST);
    }

    /** By criterion and finding. One statement. */
    List<ImprovementPoint> points(long round, LocalDate day) {
        Map<String, ImprovementPoint> points = new LinkedHashMap<>();
        sql.all(
                        POINTS + "select point.*, m.owner as mender, "
                                + Contacts.NAME.formatted("'account-' || m.owner")
                                + " as mender_name, m.measure, m.due_on as planned_on, m.closed_at, "
                                + Contacts.NAME.formatted("m.closed_by") + """
                                 as closer, m.version, e.id as evidence, v.number as shown, e.title, v.dated_on,
                                  (e.withdrawn_on is null and (v.expires_on is null or v.expires_on >= ?)) as holds
                                from point left join improvement m
                                  on m.round_id = point.round_id and m.code = point.code and m.number = point.number
                                left join improvement_proof x
                                  on x.round_id = point.round_id and x.code = point.code and x.number = point.number
                                left join evidence e on e.id = x.evidence_id
                                left join evidence_version v on v.evidence_id = e.id and v.number = coalesce(x.shown, e.latest)
                                where point.round_id = ?
                                order by left(point.code, 1), substr(point.code, 2)::int, point.number, e.title, e.id""",
                        row -> point(row, day),
                        day,
                        round)
                .forEach(one -> points.merge(one.key(), one, Improvements::joined));
        return List.copyOf(points.values());
    }

    /** In place of the version that was seen; 0 is none. A closed one stays. */
    void plan(long round, ImprovementPoint point, ImprovementPlan plan, Caller by, Instant at) {
        changed(
                plan.version() == 0
                        ? sql.change(
                                """
                                insert into improvement (round_id, code, number, owner, measure, due_on, planned_at, planned_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                                round,
                                point.code(),
                                point.number(),
                                plan.owner(),
                                plan.measure(),
                                plan.due(),
                                at,
                                by.id())
                        : sql.change(
                                """
                                update improvement set owner = ?, measure = ?, due_on = ?, planned_at = ?, planned_by = ?,
                                  version = version + 1
                                where round_id = ? and code = ? and number = ? and version = ? and closed_at is null""",
                                plan.owner(),
                                plan.measure(),
                                plan.due(),
                                at,
                                by.id(),
                                round,
                                point.code(),
                                point.number(),
                                plan.version()));
    }

    /** From here on exactly these pieces of the institution show it. */
    void prove(AuditedRound round, ImprovementPoint point, Collection<Long> pieces, int seen, Caller by, Instant at) {
        touch(round.id(), point, seen);
        sql.change(
                "delete from improvement_proof where round_id = ? and code = ? and number = ? and not evidence_id = any(?)",
                round.id(),
                point.code(),
                point.number(),
                pieces);
        sql.change("""
                insert into improvement_proof (round_id, code, number, evidence_id, linked_at, linked_by)
                select ?, ?, ?, id, ?, ? from evidence where id = any(?) and institution_id = ? and withdrawn_on is null
                on conflict do nothing""", round.id(), point.code(), point.number(), at, by.id(), pieces, round.institution());
    }

    /** Its proof stays in the versions of now. */
    void close(long round, ImprovementPoint point, int seen, Caller by, Instant at) {
        touch(round, point, seen);
        sql.change(
                "update improvement set closed_at = ?, closed_by = ? where round_id = ? and code = ? and number = ?",
                at,
                by.id(),
                round,
                point.code(),
                point.number());
        sql.change("""
                update improvement_proof x set shown = e.latest from evidence e
                where e.id = x.evidence_id and x.round_id = ? and x.code = ? and x.number = ?""", round, point.code(), point.number());
    }

    /** The file of a paper with which something was closed that this round left to be improved, in the version of then. */
    Optional<Long> document(long round, long evidence) {
        return sql.one("""
                select v.document_id from improvement_proof x
                join evidence_version v on v.evidence_id = x.evidence_id and v.number = x.shown
                where x.round_id = ? and x.evidence_id = ? order by x.shown desc limit 1""", row -> row.getLong(1), round, evidence);
    }

    /** @throws OptimisticLockException when somebody changed or closed it since */
    private void touch(long round, ImprovementPoint point, int seen) {
        changed(sql.change("""
                update improvement set version = version + 1
                where round_id = ? and code = ? and number = ? and version = ? and closed_at is null""", round, point.code(), point.number(), seen));
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException();
        }
    }

    private static ImprovementPoint joined(ImprovementPoint one, ImprovementPoint more) {
        List<ImprovementProof> proofs = new ArrayList<>(one.proofs());
        proofs.addAll(more.proofs());
        return new ImprovementPoint(
                one.day(),
                one.code(),
                one.number(),
                one.kind(),
                one.statement(),
                one.asked(),
                one.due(),
                one.plan(),
                proofs);
    }

    private static ImprovementRound round(ResultSet row) throws SQLException {
        return new ImprovementRound(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("name"),
                row.getString("institution"),
                row.getInt("points"),
                row.getInt("open"),
                row.getInt("overdue"));
    }

    private static ImprovementPoint point(ResultSet row, LocalDate day) throws SQLException {
        return new ImprovementPoint(
                day,
                row.getString("code"),
                row.getInt("number"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("statement"),
                row.getString("asked"),
                row.getObject("due_on", LocalDate.class),
                plan(row),
                proofs(row));
    }

    private static @Nullable ImprovementPlan plan(ResultSet row) throws SQLException {
        String measure = row.getString("measure");
        return measure == null
                ? null
                : new ImprovementPlan(
                        row.getLong("mender"),
                        row.getString("mender_name"),
                        measure,
                        row.getObject("planned_on", LocalDate.class),
                        Sql.instantIfAny(row, "closed_at"),
                        row.getString("closer"),
                        row.getInt("version"));
    }

    private static List<ImprovementProof> proofs(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return title == null
                ? List.of()
                : List.of(new ImprovementProof(
                        row.getLong("evidence"),
                        row.getInt("shown"),
                        title,
                        row.getObject("dated_on", LocalDate.class),
                        row.getBoolean("holds")));
    }
}
