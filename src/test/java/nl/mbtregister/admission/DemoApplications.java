package nl.mbtregister.admission;

import static nl.mbtregister.admission.rules.ApplicationStep.ASK_SUPPLEMENT;
import static nl.mbtregister.admission.rules.ApplicationStep.FIND_COMPLETE;
import static nl.mbtregister.admission.rules.ApplicationStep.TAKE_ON;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.demo.DemoFilling;
import nl.mbtregister.demo.Newcomers;

/**
 * Applications of invented people in every state: a draft of the demo's therapist, cases on the desk and before the
 * committee, and decided ones. What is frozen with them is judged and written by the code that files.
 *
 * @param filling the demo register in the same database, with its accounts
 */
public record DemoApplications(DataSource database, DemoFilling filling) {
    /** Decided ones in all. */
    static final int DECIDED = 60;

    private static final int REJECTED = 12;
    private static final int NEWCOMERS = 12 + REJECTED;
    private static final long SEED = 20_260_802;

    private record Registered(long person, long entry, LocalDate decided, long supervisor) {}

    /** Adds them to a demo register that has none. */
    public void fill() throws SQLException {
        List<Long> people = Newcomers.add(database, filling, NEWCOMERS);
        if (people.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            DemoSql sql = new DemoSql(connection);
            List<Long> supervisors = sql.all(
                    "select person_id from account where email_key = 'supervisor@demo.example'", row -> row.getLong(1));
            fill(sql, people, supervisors.getFirst());
            connection.commit();
        }
    }

    private void fill(DemoSql sql, List<Long> people, long supervisor) throws SQLException {
        LocalDate today = filling.today();
        Random random = new Random(SEED);
        therapist(sql, people.getFirst(), supervisor);
        for (int i = 1; i < 3; i++) {
            dossier(sql, people.get(i), supervisor, today).background().meetings(2 + i, false, 1);
            new DemoCase(sql, people.get(i)).draft(today.minusDays(30));
        }
        List<List<ApplicationStep>> ways = List.of(
                List.of(),
                List.of(),
                List.of(TAKE_ON),
                List.of(TAKE_ON),
                List.of(TAKE_ON, ASK_SUPPLEMENT),
                List.of(TAKE_ON, FIND_COMPLETE),
                List.of(TAKE_ON, FIND_COMPLETE),
                List.of(TAKE_ON, FIND_COMPLETE),
                List.of(TAKE_ON, FIND_COMPLETE));
        for (int i = 0; i < ways.size(); i++) {
            LocalDate filed = today.minusDays(7L * i + 1 + random.nextInt(5));
            DemoCase one = filed(sql, people.get(3 + i), supervisor, filed, i == 4 ? 2 : 0);
            for (ApplicationStep step : ways.get(i)) {
                one.take(step, filed.plusDays(1));
            }
        }
        for (long person : people.subList(NEWCOMERS - REJECTED, NEWCOMERS)) {
            LocalDate filed = today.minusDays(100 + random.nextInt(400));
            filed(sql, person, supervisor, filed, 1 + random.nextInt(9))
                    .take(TAKE_ON, filed.plusDays(2))
                    .take(FIND_COMPLETE, filed.plusDays(3))
                    .rejected(filed.plusDays(40));
        }
        for (Registered one : registered(sql)) {
            LocalDate filed = one.decided().minusDays(40 + random.nextInt(40));
            filed(sql, one.person(), one.supervisor(), filed, 0)
                    .take(TAKE_ON, filed.plusDays(2))
                    .take(FIND_COMPLETE, filed.plusDays(5))
                    .approved(one.decided(), one.entry());
        }
    }

    /** Three meetings and the declaration wait for the demo's supervisor; everything else is there. */
    private void therapist(DemoSql sql, long person, long supervisor) throws SQLException {
        sql.run(
                "update account set person_id = ?, name = (select display_name from person where id = ?)"
                        + " where email_key = 'therapist@demo.example' and person_id is null",
                person,
                person);
        dossier(sql, person, supervisor, filling.today())
                .background()
                .meetings(13, true, 10)
                .meetings(3, false, 1)
                .invitation();
        new DemoCase(sql, person).draft(filling.today().minusDays(60));
    }

    private static DemoCase filed(DemoSql sql, long person, long supervisor, LocalDate day, int lacking)
            throws SQLException {
        dossier(sql, person, supervisor, day).complete(lacking);
        return new DemoCase(sql, person).draft(day.minusDays(60)).file(day);
    }

    private static DemoDossier dossier(DemoSql sql, long person, long supervisor, LocalDate until) {
        return new DemoDossier(sql, person, supervisor, until);
    }

    /** People of the register whom one decision gave the basic title, and who supervised at the time. */
    private static List<Registered> registered(DemoSql sql) throws SQLException {
        return sql.all(
                """
                select e.person_id, e.id, (e.recorded_at at time zone 'Europe/Amsterdam')::date as decided, s.person_id as supervisor
                from register_entry e
                cross join lateral (
                  select t.person_id from title_period t
                  where t.title = 'SUPERVISOR' and t.person_id <> e.person_id
                    and t.valid @> daterange(e.effective - 800, e.effective + 1)
                    and not exists (select from annotation_period a where a.person_id = t.person_id and a.annotation like 'SUPERVISES%')
                  order by (t.person_id + e.person_id) % 7, t.person_id limit 1) s
                where e.kind = 'GRANTED' and e.title = 'BASIC_THERAPIST' and e.basis = 'DECISION'
                  and e.recorded_at < now() - interval '100 days'
                  and not exists (select from register_entry o where o.person_id = e.person_id and o.id <> e.id)
                order by e.id limit ?""",
                row -> new Registered(
                        row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class), row.getLong(4)),
                DECIDED - REJECTED);
    }
}
