package nl.mbtregister.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** What institutions agreed to. */
@ApplicationScoped
class AcceptedTerms {
    @Inject
    private Sql sql;

    /** Last first. */
    List<Acceptance> of(long institution) {
        return sql.all(
                """
                select version, accepted_at, accepted_by from institution_terms
                where institution_id = ? order by accepted_at desc""",
                row -> new Acceptance(row.getString(1), Sql.instant(row, "accepted_at"), row.getString(3)),
                institution);
    }

    /** @return false when it was accepted before */
    boolean add(long institution, String version, Caller by, Instant at) {
        return sql.change("""
                insert into institution_terms (institution_id, version, accepted_at, accepted_by)
                values (?, ?, ?, ?) on conflict do nothing""", institution, version, at, by.name()) == 1;
    }
}
