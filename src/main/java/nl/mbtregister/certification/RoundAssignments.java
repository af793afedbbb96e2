package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Who was given which domain of a round, in the database, within the current transaction. */
@ApplicationScoped
class RoundAssignments {
    @Inject
    private Sql sql;

    List<DomainTask> of(long round) {
        return sql.all(
                """
                select a.domain, a.account_id, coalesce(p.display_name, c.name) as name, a.state, a.due_on, a.note, a.version
                from round_assignment a join account c on c.id = a.account_id left join person p on p.id = c.person_id
                where a.round_id = ? order by a.domain, name, a.account_id""",
                row -> new DomainTask(
                        row.getString("domain"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        AssignmentState.valueOf(row.getString("state")),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("note"),
                        row.getInt("version")),
                round);
    }

    List<Helper> helpers(long institution) {
        return sql.all(
                """
                select k.account_id, coalesce(p.display_name, c.name) as name, k.part = 'LEAD' as lead
                from institution_contact k join account c on c.id = k.account_id left join person p on p.id = c.person_id
                where k.institution_id = ? order by name, k.account_id""",
                row -> new Helper(row.getLong("account_id"), row.getString("name"), row.getBoolean("lead")),
                institution);
    }

    /** Or a new due day for who has it already; what was handed to the lead is open again. */
    void give(long round, String domain, long account, LocalDate due, String note, Caller by, Instant at) {
        sql.change("""
                insert into round_assignment (round_id, domain, account_id, state, due_on, note, assigned_at, assigned_by)
                values (?, ?, ?, 'ASSIGNED', ?, ?, ?, ?) on conflict (round_id, domain, account_id)
                do update set due_on = excluded.due_on, note = excluded.note, version = round_assignment.version + 1,
                  state = case when round_assignment.state in ('SUBMITTED', 'CLOSED') then 'CHANGES_REQUESTED'
                    else round_assignment.state end""", round, domain, account, due, note, at, by.id());
    }

    void begun(long round, String domain, Caller caller) {
        sql.change(
                "update round_assignment set state = 'IN_PROGRESS', version = version + 1 where round_id = ? and domain = ? and account_id = ?",
                round,
                domain,
                Contacts.account(caller));
    }

    /** @throws OptimisticLockException when it is in another state by now */
    void move(long round, DomainTask task, AssignmentState to, String note) {
        int moved = sql.change(
                "update round_assignment set state = ?, note = ?, version = version + 1 where round_id = ? and domain = ? and account_id = ? and version = ?",
                to,
                note,
                round,
                task.domain(),
                task.account(),
                task.version());
        if (moved == 0) {
            throw new OptimisticLockException();
        }
    }

    void take(long round, DomainTask task) {
        sql.change(
                "delete from round_assignment where round_id = ? and domain = ? and account_id = ?",
                round,
                task.domain(),
                task.account());
    }
}
