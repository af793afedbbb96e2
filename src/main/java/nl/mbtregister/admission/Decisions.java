package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.admission.rules.Criterion;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.education.DecidedRows;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import org.jspecify.annotations.Nullable;

/** The decisions; the database holds at most one for each application. */
@ApplicationScoped
class Decisions implements DecidedRows {
    @Inject
    private Sql sql;

    Optional<Decision> of(Application application) {
        return sql.one(
                """
                select d.outcome, d.decided_at, d.letter, coalesce(v.name, d.decided_by) as by
                from decision d
                  left join vote v on v.application_id = d.application_id and v.filing = ? and v.member = d.decided_by
                where d.application_id = ?""",
                row -> new Decision(
                        Proposal.valueOf(row.getString("outcome")),
                        Sql.instant(row, "decided_at"),
                        row.getString("by"),
                        row.getString("letter")),
                application.filings(),
                application.id());
    }

    /** @param entry id of the register entry that came of it; null for a rejection */
    void add(
            Application application,
            Proposal outcome,
            List<Criterion> criteria,
            String letter,
            @Nullable Long entry,
            Caller by,
            Instant at,
            LocalDate day) {
        sql.change(
                """
                insert into decision (application_id, outcome, reasons, letter, decided_at, decided_on, decided_by, role, person_id, entry_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                application.id(),
                outcome,
                json(criteria),
                letter,
                at,
                day,
                by.id(),
                by.role(),
                application.person(),
                entry);
    }

    /** Meetings on which a title was granted are noted as used for it (rulebook.R11). */
    void use(Judgement judgement, long person, Title title) {
        Long[] meetings = judgement.findings().stream()
                .flatMap(finding -> finding.counted().stream())
                .filter(counted -> counted.row().kind() == RowKind.MEETING)
                .map(counted -> Long.valueOf(counted.row().id().substring("MEETING-".length())))
                .distinct()
                .toArray(Long[]::new);
        sql.change(
                "update supervision_attendance set used_for = ? where person_id = ? and meeting_id = any (?)",
                title,
                person,
                meetings);
    }

    @Override
    public boolean isDecidedOn(long personId, String row) {
        return sql.one("""
                        select 1 from decision d join application_filing f on f.application_id = d.application_id
                        where d.person_id = ? and f.portfolio::jsonb @> jsonb_build_array(jsonb_build_object('id', ?::text)) limit 1""", found -> true, personId, row).isPresent();
    }

    private static String json(List<Criterion> criteria) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Criterion criterion : criteria) {
            if (criterion.mark() != null) {
                all.add(Json.createObjectBuilder()
                        .add("requirement", criterion.requirement())
                        .add("mark", criterion.mark().name())
                        .add("reason", criterion.reason()));
            }
        }
        return all.build().toString();
    }
}
