package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.Votes;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Role;

/** Everything about one application that was filed, for those who work on it. */
@ApplicationScoped
class CaseFiles {
    @Inject
    private Statements sql;

    @Inject
    private Applicants applicants;

    @Inject
    private Filings filings;

    @Inject
    private Ballots ballots;

    @Inject
    private Decisions decisions;

    CaseFile of(Application application, Caller reader) {
        Filings.Frozen frozen = filings.newest(application);
        Votes votes = ballots.votes(application);
        boolean committee = reader.role() != Role.SECRETARIAT;
        return new CaseFile(
                application.id(),
                application.fixed().reference(),
                applicants.recipient(application.person()).name(),
                application.title(),
                application.state(),
                application.fixed().on(),
                application.fixed().clock(),
                frozen.judgement(),
                frozen.explanations(),
                Ballots.criteria(frozen.judgement(), committee ? ballots.marks(application, reader.id()) : Map.of()),
                evidence(application.person()),
                supplements(application),
                steps(application),
                new Votes(committee ? votes.shownTo(reader.id()) : List.of()),
                votes.isCastBy(reader.id()),
                votes.waitsForChair(),
                decisions.of(application));
    }

    /** Notes for the work lists that this member has seen it. */
    void opened(Application application, Caller reader, Instant at) {
        sql.change(
                "insert into application_opening (application_id, member, first_at) values (?, ?, ?) on conflict do nothing",
                application.id(),
                reader.id(),
                at);
    }

    List<Evidence> evidence(long person) {
        return sql.all(
                """
                select d.id, d.name, d.kind, r.id as row
                from portfolio_row r join document d on d.id = (r.facts ->> 'document')::bigint and d.removed_at is null
                where r.person_id = ? and r.kind in ('COURSE', 'EDUCATION') order by r.first_day, r.id""",
                row -> new Evidence(
                        row.getLong("id"), row.getString("name"), row.getString("kind"), row.getString("row")),
                person);
    }

    List<Supplement> supplements(Application application) {
        return sql.all(
                "select * from supplement where application_id = ? order by number",
                Supplements::read,
                application.id());
    }

    List<CaseStep> steps(Application application) {
        return sql.all(
                "select step, state, at, role from application_step where application_id = ? order by number",
                row -> new CaseStep(
                        ApplicationStep.valueOf(row.getString("step")),
                        ApplicationState.valueOf(row.getString("state")),
                        Statements.instant(row, "at"),
                        Role.valueOf(row.getString("role"))),
                application.id());
    }
}
