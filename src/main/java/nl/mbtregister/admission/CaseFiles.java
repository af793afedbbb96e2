package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.Votes;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sql;

/** Everything about one application that was filed, for those who work on it. */
@ApplicationScoped
class CaseFiles {
    @Inject
    private Sql sql;

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
                application.purpose(),
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
                from portfolio_row r join document d on d.id = (r.facts ->> 'document')::bigint
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
                        Sql.instant(row, "at"),
                        Role.valueOf(row.getString("role"))),
                application.id());
    }

    /** What became of an application since it was filed, as its applicant may know it. */
    record Course(Optional<Supplement> asked, Optional<String> letter, List<CaseStep> steps) {}

    /** In one statement. */
    Course course(Application application) {
        return sql.one(
                        """
                        select s.*, d.letter,
                          (select json_agg(json_build_object('step', h.step, 'state', h.state, 'role', h.role,
                             'at', to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) order by h.number)
                           from application_step h where h.application_id = a.id) as steps
                        from application a
                          left join supplement s on s.application_id = a.id and s.answered_at is null
                            and a.state = 'AWAITING_APPLICANT'
                          left join decision d on d.application_id = a.id
                        where a.id = ?""",
                        row -> new Course(
                                row.getString("asked") == null ? Optional.empty() : Optional.of(Supplements.read(row)),
                                Optional.ofNullable(row.getString("letter")),
                                steps(row.getString("steps"))),
                        application.id())
                .orElseThrow();
    }

    private static List<CaseStep> steps(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(step -> new CaseStep(
                            ApplicationStep.valueOf(step.getString("step")),
                            ApplicationState.valueOf(step.getString("state")),
                            Instant.parse(step.getString("at")),
                            Role.valueOf(step.getString("role"))))
                    .toList();
        }
    }
}
