package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.ReEntry;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.Purpose;
import org.jspecify.annotations.Nullable;

/** The applications in the database, within the current transaction. Whoever changes one holds its lock. */
@ApplicationScoped
class Applications {
    private static final String SELECT = """
            select a.*, lower(a.registration) as registration_from, upper(a.registration) as registration_end,
              (select count(*) from application_filing f where f.application_id = a.id) as filings
            from application a\s""";

    @Inject
    private Sql sql;

    /** Makes one unless the person has an open one for that title and purpose; waits for whoever is making one. */
    Optional<Application> start(long person, Title title, Purpose purpose, @Nullable ReEntry reEntry, Instant at) {
        return sql.one("""
                insert into application (id, person_id, title, purpose, re_entry, state, started_at)
                values (nextval('application_seq'), ?, ?, ?, ?, 'DRAFT', ?)
                on conflict (person_id, title, purpose)
                  where state not in ('REJECTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED_INCOMPLETE') do nothing
                returning *, null::date as registration_from, null::date as registration_end, 0 as filings""", Applications::read, person, title, purpose, reEntry, at);
    }

    /** The open one of that person for that title and purpose. */
    Optional<Application> open(long person, Title title, Purpose purpose) {
        return sql.one(SELECT + """
                where a.person_id = ? and a.title = ? and a.purpose = ?
                  and a.state not in ('REJECTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED_INCOMPLETE')""", Applications::read, person, title, purpose);
    }

    /** The newest open one of that person; who has none open: the newest that is over. */
    Optional<Application> newest(long person) {
        return sql.one(SELECT + """
                where a.person_id = ?
                order by a.state in ('REJECTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED_INCOMPLETE'), a.id desc limit 1""", Applications::read, person);
    }

    /** Those of that person that were filed for renewal and are not decided. */
    List<Application> pendingRenewals(long person) {
        return sql.all(SELECT + """
                where a.person_id = ? and a.purpose = 'RENEWAL' and a.filed_at is not null
                  and a.state not in ('REJECTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED_INCOMPLETE')""", Applications::read, person);
    }

    /**
     * Waits until nobody else changes it.
     *
     * @throws Refusal admission.R15 when this person has no such application
     */
    Application lockOwn(long id, long person) {
        lock("select from application where id = ? and person_id = ? for no key update", id, person);
        return found(id);
    }

    /**
     * Waits until nobody else changes it.
     *
     * @throws Refusal admission.R15 when there is none that was filed
     */
    Application lockFiled(long id) {
        lock("select from application where id = ? and filed_at is not null for no key update", id);
        return found(id);
    }

    /** @throws Refusal admission.R15 when there is none that was filed */
    Application filed(long id) {
        return sql.one(SELECT + "where a.id = ? and a.filed_at is not null", Applications::read, id)
                .orElseThrow(() -> new Refusal("admission.R15"));
    }

    private void lock(String select, Object... values) {
        if (sql.all(select, row -> true, values).isEmpty()) {
            throw new Refusal("admission.R15");
        }
    }

    /** Read in a statement of its own: what a waiting lock returns may still be the old row beside new ones. */
    private Application found(long id) {
        return sql.one(SELECT + "where a.id = ?", Applications::read, id).orElseThrow();
    }

    /** The next reference, with that year in it. A number that is rolled back is never given again. */
    String nextReference(int year) {
        return sql.one("""
                        select 'A-' || ? || '-' || lpad(n::text, greatest(4, length(n::text)), '0')
                        from nextval('application_number') as n""", row -> row.getString(1), String.valueOf(year)).orElseThrow();
    }

    /** Stores how it stands now and, in the history, the step that led there. */
    void save(Application now, ApplicationStep step, Caller by, Instant at) {
        Application.Filed filed = now.filed();
        if (filed == null) {
            sql.change("update application set state = ?, version = version + 1 where id = ?", now.state(), now.id());
        } else {
            sql.change(
                    """
                    update application set state = ?, reference = ?, edition = ?, filed_at = coalesce(filed_at, ?),
                      filed_on = ?, due_on = ?, stopped_on = ?, decided_on = ?, registration = case when ?::date is not null then daterange(?::date, ?::date) end, version = version + 1
                    where id = ?""",
                    now.state(),
                    filed.reference(),
                    filed.edition(),
                    at,
                    filed.on(),
                    filed.clock().due(),
                    filed.clock().stoppedOn(),
                    now.decidedOn(),
                    from(filed),
                    from(filed),
                    end(filed),
                    now.id());
        }
        note(now.id(), step, now.state(), by, at);
    }

    void note(long id, ApplicationStep step, ApplicationState to, Caller by, Instant at) {
        sql.change("""
                insert into application_step (application_id, number, step, state, at, role, actor)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from application_step where application_id = ?""", id, step, to, at, by.role(), by.id(), id);
    }

    /** Applications whose supplement did not come in time; the oldest first. */
    List<Long> supplementsOver(LocalDate day, int limit) {
        return sql.all("""
                select application_id from supplement where answered_at is null and until < ?
                  and exists (select from application a where a.id = application_id and a.state = 'AWAITING_APPLICANT')
                order by until, application_id limit ?""", row -> row.getLong(1), day, limit);
    }

    private static @Nullable LocalDate from(Application.Filed filed) {
        return filed.registration() == null ? null : filed.registration().from();
    }

    private static @Nullable LocalDate end(Application.Filed filed) {
        return filed.registration() == null ? null : filed.registration().end();
    }

    private static @Nullable Period registration(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("registration_from", LocalDate.class);
        return from == null ? null : new Period(from, row.getObject("registration_end", LocalDate.class));
    }

    static Application read(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        String reEntry = row.getString("re_entry");
        return new Application(
                row.getLong("id"),
                row.getLong("person_id"),
                Title.valueOf(row.getString("title")),
                Purpose.valueOf(row.getString("purpose")),
                reEntry == null ? null : ReEntry.valueOf(reEntry),
                ApplicationState.valueOf(row.getString("state")),
                reference == null
                        ? null
                        : new Application.Filed(
                                reference,
                                row.getObject("edition", LocalDate.class),
                                row.getObject("filed_on", LocalDate.class),
                                new ServiceClock(
                                        row.getObject("due_on", LocalDate.class),
                                        row.getObject("stopped_on", LocalDate.class)),
                                registration(row)),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("filings"));
    }
}
