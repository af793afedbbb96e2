package nl.mbtregister.admission;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.mbtregister.admission.rules.Actor;
import nl.mbtregister.admission.rules.ApplicationFlow;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.CriterionMark;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Role;
import nl.mbtregister.portfolio.FindingsJson;
import nl.mbtregister.portfolio.PortfolioJson;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import org.jspecify.annotations.Nullable;

/** One application of an invented person for the basic title, on its way through the flow table. */
final class DemoCase {
    private static final Title TITLE = Title.BASIC_THERAPIST;
    private static final int WEEKS = 13;
    private static final String REASON = "Verzonnen reden in het demoregister.";

    private final DemoSql sql;
    private final long person;
    private long id;
    private int steps;
    private @Nullable ApplicationState state;
    private Judgement judgement;

    DemoCase(DemoSql sql, long person) {
        this.sql = sql;
        this.person = person;
    }

    DemoCase draft(LocalDate day) throws SQLException {
        id = sql.one("select nextval('application_seq')", row -> row.getLong(1));
        sql.run(
                "insert into application (id, person_id, title, state, started_at) values (?, ?, ?, 'DRAFT', ?)",
                id,
                person,
                TITLE,
                at(day));
        return step(ApplicationStep.START, Actor.APPLICANT, day);
    }

    /** Frozen as the code that files does it: what was there on that day, by the edition of that day. */
    DemoCase file(LocalDate day) throws SQLException {
        state = ApplicationState.READY;
        Edition edition = Shipped.RULEBOOK.on(day).orElseThrow();
        Portfolio portfolio = portfolio(day);
        judgement = new Question(edition, edition.set(TITLE, Purpose.ENTRY).orElseThrow(), day, null).judge(portfolio);
        sql.run(
                """
                update application set state = 'SUBMITTED', edition = ?, filed_at = ?, filed_on = ?, due_on = ?,
                  reference = (select 'A-' || ? || '-' || lpad(n::text, 4, '0') from nextval('application_number') n) where id = ?""",
                edition.from(),
                at(day),
                day,
                ServiceClock.started(day, WEEKS).due(),
                String.valueOf(day.getYear()),
                id);
        sql.run(
                """
                insert into application_filing (application_id, number, at, judged_on, edition, portfolio, findings, explanations)
                values (?, 1, ?, ?, ?, ?, ?, ?)""",
                id,
                at(day),
                day,
                edition.from(),
                PortfolioJson.write(portfolio),
                FindingsJson.write(judgement),
                JsonTexts.write(Map.of()));
        return step(ApplicationStep.FILE, Actor.APPLICANT, day);
    }

    /** A step of the desk. */
    DemoCase take(ApplicationStep step, LocalDate day) throws SQLException {
        step(step, Actor.SECRETARIAT, day);
        boolean asks = step == ApplicationStep.ASK_SUPPLEMENT;
        sql.run("update application set state = ?, stopped_on = ? where id = ?", state, asks ? day : null, id);
        if (asks) {
            sql.run("""
                    insert into supplement (application_id, number, asked, asked_at, asked_role, asked_by, until)
                    values (?, 1, 'Kunt u de laatste supervisie nog aanvullen?', ?, 'SECRETARIAT', 'demo', ?)""", id, at(day), day.plusWeeks(6));
        }
        return this;
    }

    void approved(LocalDate day, long entry) throws SQLException {
        step(ApplicationStep.APPROVE, Actor.COMMITTEE, day);
        step(ApplicationStep.PUBLISH, Actor.REGISTER, day);
        decided(Proposal.APPROVE, day, entry);
        sql.run("""
                update supervision_attendance a set used_for = ? from supervision_meeting m
                where m.id = a.meeting_id and a.person_id = ? and m.day <= ?""", TITLE, person, day);
    }

    void rejected(LocalDate day) throws SQLException {
        step(ApplicationStep.REJECT, Actor.COMMITTEE, day);
        decided(Proposal.REJECT, day, null);
    }

    private void decided(Proposal outcome, LocalDate day, @Nullable Long entry) throws SQLException {
        sql.run("update application set state = ?, decided_on = ? where id = ?", state, day, id);
        for (String email : List.of("cur1@demo.example", "cur2@demo.example")) {
            vote(outcome, day, email);
        }
        sql.run("""
                insert into decision (application_id, outcome, reasons, letter, decided_at, decided_on, decided_by, role, person_id, entry_id)
                select ?, ?, (select coalesce(json_agg(json_build_object('requirement', requirement, 'mark', mark, 'reason', reason)
                                order by requirement), '[]')::text from criterion_mark where application_id = ? and member = 'account-' || a.id),
                  'Verzonnen brief in het demoregister.', ?, ?, 'account-' || a.id, 'CUR_MEMBER', ?, ?
                from account a where email_key = 'cur2@demo.example'""", id, outcome, id, at(day), day, person, entry);
    }

    private void vote(Proposal outcome, LocalDate day, String email) throws SQLException {
        sql.run("""
                insert into application_conflict (application_id, member, name, at)
                select ?, 'account-' || id, name, ? from account where email_key = ?""", id, at(day), email);
        for (Finding finding : judgement.findings()) {
            boolean met = outcome == Proposal.APPROVE || !finding.blocks();
            boolean departs = met == (finding.outcome() == Finding.Outcome.NOT_MET);
            sql.run(
                    """
                    insert into criterion_mark (application_id, member, requirement, mark, reason, at)
                    select ?, 'account-' || id, ?, ?, ?, ? from account where email_key = ?""",
                    id,
                    finding.requirement().id(),
                    met ? CriterionMark.MET : CriterionMark.NOT_MET,
                    met && !departs ? "" : REASON,
                    at(day),
                    email);
        }
        sql.run("""
                insert into vote (application_id, filing, member, name, chair, proposal, at)
                select ?, 1, 'account-' || id, name, false, ?, ? from account where email_key = ?""", id, outcome, at(day), email);
    }

    /** As it was on that day, before the title that came of it. */
    private Portfolio portfolio(LocalDate day) throws SQLException {
        List<Row> rows = sql.all(
                """
                select kind, id, facts::text from portfolio_row
                where person_id = ? and first_day <= ? and kind <> 'HELD_TITLE' and coalesce(state, 'SIGNED') = 'SIGNED'
                order by first_day, id""", row -> PortfolioJson.row(row.getString(1), row.getString(2), row.getString(3)), person, day);
        return new Portfolio(rows);
    }

    private DemoCase step(ApplicationStep step, Actor by, LocalDate day) throws SQLException {
        state = ApplicationFlow.next(state, step, by);
        Role role = switch (by) {
            case APPLICANT -> Role.THERAPIST;
            case SECRETARIAT -> Role.SECRETARIAT;
            default -> Role.CUR_MEMBER;
        };
        sql.run(
                "insert into application_step (application_id, number, step, state, at, role, actor) values (?, ?, ?, ?, ?, ?, 'demo')",
                id,
                ++steps,
                step,
                state,
                at(day),
                role);
        return this;
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(10, 0).atOffset(ZoneOffset.UTC);
    }
}
