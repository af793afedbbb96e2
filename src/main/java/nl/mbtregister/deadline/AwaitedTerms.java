package nl.mbtregister.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.deadline.rules.Deadline;
import nl.mbtregister.deadline.rules.DeadlineKind;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;

/** Until when something is awaited of somebody: supplements, and proof for a sample. */
@ApplicationScoped
class AwaitedTerms {
    @Inject
    private Sql sql;

    List<Deadline> of(long person) {
        return sql.all(
                """
            select 'SUPPLEMENT', s.until, a.title, 'supplement ' || a.id || ' ' || s.number, s.asked_at
            from application a join supplement s on s.application_id = a.id and s.answered_at is null
            where a.person_id = ? and a.state = 'AWAITING_APPLICANT'
            union all
            select 'PROOF', until, title, 'proof ' || id, asked_at from proof_request where person_id = ? and state = 'ASKED'""",
                row -> new Deadline(
                        DeadlineKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        Title.valueOf(row.getString(3)),
                        row.getString(4),
                        0,
                        Sql.instant(row, "asked_at")),
                person,
                person);
    }
}
