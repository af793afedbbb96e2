package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.Purpose;

/** The lists of cases by which the office and the committee work; each one statement, however long. */
@ApplicationScoped
class WorkLists {
    private static final String UNTOUCHED = """
            a.state = 'COMMITTEE_REVIEW'
              and not exists (select from vote v where v.application_id = a.id and v.member = me.id
                and v.filing = (select max(number) from application_filing f where f.application_id = a.id))
              and not exists (select from application_conflict c
                where c.application_id = a.id and c.member = me.id and c.kind is not null)""";

    private static final String CLOSED = "a.state in ('REJECTED', 'PUBLISHED', 'CLOSED_INCOMPLETE', 'WITHDRAWN')";

    @Inject
    private Sql sql;

    /**
     * The lines after a given one.
     *
     * @param after due day of that line, a day before all others for the first page
     * @param afterId its id
     */
    List<CaseLine> page(
            WorkView view, Caller caller, LocalDate after, long afterId, int limit, LocalDate today, int lastWeeks) {
        return sql.all(
                """
                select a.id, a.reference, p.display_name, a.title, a.purpose, a.state, a.due_on, a.stopped_on,
                  exists (select from application_opening o where o.application_id = a.id and o.member = me.id) as read
                from (select ?::text as id) me, application a join person p on p.id = a.person_id
                where a.filed_at is not null and (a.due_on, a.id) > (?, ?) and (""" + condition(view, caller.role()) + ") order by a.due_on, a.id limit ?",
                row -> line(row, today, lastWeeks),
                caller.id(),
                after,
                afterId,
                limit);
    }

    private static String condition(WorkView view, Role role) {
        boolean desk = role == Role.SECRETARIAT;
        return switch (view) {
            case MINE -> desk ? "a.state in ('SUBMITTED', 'COMPLETENESS_CHECK')" : UNTOUCHED;
            case TEAM ->
                desk
                        ? "a.state in ('SUBMITTED', 'COMPLETENESS_CHECK', 'AWAITING_APPLICANT', 'COMMITTEE_REVIEW')"
                        : "a.state = 'COMMITTEE_REVIEW'";
            case WAITING ->
                desk ? "a.state in ('AWAITING_APPLICANT', 'COMMITTEE_REVIEW')" : "a.state = 'AWAITING_APPLICANT'";
            case CLOSED -> CLOSED;
        };
    }

    private static CaseLine line(ResultSet row, LocalDate today, int lastWeeks) throws SQLException {
        ServiceClock clock = new ServiceClock(
                row.getObject("due_on", LocalDate.class), row.getObject("stopped_on", LocalDate.class));
        return new CaseLine(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("display_name"),
                Title.valueOf(row.getString("title")),
                Purpose.valueOf(row.getString("purpose")),
                ApplicationState.valueOf(row.getString("state")),
                clock.due(),
                clock.pace(today, lastWeeks),
                row.getBoolean("read"));
    }
}
