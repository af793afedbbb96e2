package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certification.rules.Verdict;
import nl.mbtregister.criteria.rules.Outcome;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Proposals and decisions about rounds, in the database. */
@ApplicationScoped
class RoundDecisions {
    @Inject
    private Sql sql;

    Optional<RoundProposal> proposal(long round) {
        return sql.one(
                """
                select p.*, (select coalesce(h.display_name, a.name) from account a left join person h on h.id = a.person_id
                  where 'account-' || a.id = p.by) as name from round_proposal p where p.round_id = ?""",
                row -> new RoundProposal(
                        Outcome.valueOf(row.getString("outcome")),
                        Outcome.valueOf(row.getString("reckoned")),
                        row.getString("reason"),
                        row.getObject("points_due", LocalDate.class),
                        Sql.instant(row, "at"),
                        row.getString("by"),
                        row.getString("name")),
                round);
    }

    /** In place of an earlier proposal. */
    void propose(long round, RoundProposal proposal) {
        sql.change(
                """
                insert into round_proposal (round_id, outcome, reckoned, reason, points_due, at, by) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (round_id) do update set outcome = excluded.outcome, reckoned = excluded.reckoned,
                  reason = excluded.reason, points_due = excluded.points_due, at = excluded.at, by = excluded.by""",
                round,
                proposal.outcome(),
                proposal.reckoned(),
                proposal.reason(),
                proposal.pointsDue(),
                proposal.at(),
                proposal.by());
    }

    Optional<RoundDecision> decision(long round) {
        return sql.one("""
                select d.*, array(select o.code from round_open_point o where o.round_id = d.round_id
                    order by left(o.code, 1), substr(o.code, 2)::int) as open,
                  (select max(o.due_on) from round_open_point o where o.round_id = d.round_id) as points_due
                from round_decision d where d.round_id = ?""", RoundDecisions::read, round);
    }

    void decide(long round, RoundProposal proposal, Verdict verdict, Caller by, Instant at) {
        sql.change(
                """
                insert into round_decision (round_id, outcome, reckoned, reason, proposed_by, decided_by, decided_at, valid_from,
                  valid_end, again_from) values (?, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::date)""",
                round,
                verdict.outcome(),
                proposal.reckoned(),
                proposal.reason(),
                proposal.by(),
                by.id(),
                at,
                verdict.from(),
                verdict.end(),
                verdict.again());
    }

    void leaveOpen(long round, List<String> codes, LocalDate due) {
        sql.change(
                "insert into round_open_point (round_id, code, due_on) select ?, unnest(?::text[]), ?",
                round,
                codes,
                due);
    }

    private static RoundDecision read(ResultSet row) throws SQLException {
        return new RoundDecision(
                new Verdict(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_end", LocalDate.class),
                        row.getObject("again_from", LocalDate.class)),
                row.getString("reason"),
                Sql.instant(row, "decided_at"),
                List.of((String[]) row.getArray("open").getArray()),
                row.getObject("points_due", LocalDate.class));
    }
}
