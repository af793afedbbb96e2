package nl.mbtregister.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Since;
import nl.mbtregister.fhir.rules.Since.Mark;
import nl.mbtregister.platform.Sql;

/** The SQL over what changed when. */
@ApplicationScoped
class DirectoryChanges {
    /**
     * Up to here everything can be seen: a change is stamped as it is written, so that of a transaction that is still open
     * comes later than its begin.
     */
    private static final String HORIZON = """
            select least(statement_timestamp(), min(xact_start)) as horizon from pg_stat_activity
            where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()""";

    @Inject
    private Sql sql;

    Instant horizon() {
        return sql.one(HORIZON, row -> Sql.instant(row, "horizon")).orElseThrow();
    }

    /** A line of the history. */
    record Change(String id, Instant at) {}

    /** Newest first, before the mark and before the moment. */
    List<Change> since(Kind kind, Since since, Instant until, int limit) {
        Mark mark = since.mark();
        return sql.all(
                """
                select id, at from directory_change
                where type = ? and at >= ? and at < ? and (at, id) < (?, ?) order by at desc, id desc limit ?""",
                row -> new Change(row.getString("id"), Sql.instant(row, "at")),
                kind.type(),
                since.from(),
                until,
                mark == null ? until : mark.at(),
                mark == null ? "" : mark.id(),
                limit);
    }

    /** @return how many people and programmes change by this day alone */
    long day(LocalDate day, int months) {
        return sql.one("select directory_day(?, ?) as changed", row -> row.getLong("changed"), day, months)
                .orElseThrow();
    }
}
