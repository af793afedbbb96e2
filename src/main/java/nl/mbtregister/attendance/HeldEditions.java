package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Sql;

/** Editions that are over, and the clock of their providers. */
@ApplicationScoped
class HeldEditions {
    private static final String SELECT = """
            select e.id, v.title, c.number as accreditation, coalesce(i.name, p.display_name) as provider, e.last_day,
              (select sum(l.credited) from attendance_list l where l.edition_id = e.id and l.state = 'SAVED') as credited,
              (select l.id from attendance_list l where l.edition_id = e.id and l.state = 'DRAFT') as draft
            from course_edition e join course_version v on v.id = e.version_id join course c on c.id = e.course_id
              left join training_institute i on i.id = c.institute_id left join person p on p.id = c.person_id
            """;

    private static final String WAITING = """
            e.cancelled_on is null
              and not exists (select from attendance_list l where l.edition_id = e.id and l.state = 'SAVED')
            """;

    @Inject
    private Sql sql;

    @Inject
    private Settings settings;

    /** Those of whoever asks, the last ones first, before a given place. */
    List<HeldEdition> own(Caller caller, LocalDate today, LocalDate before, long beforeId, int most) {
        return sql.all(SELECT + """
                where e.cancelled_on is null and e.last_day <= ? and (e.last_day, e.id) < (?, ?)
                  and (c.person_id = ?::bigint or c.institute_id in (
                    select k.institute_id from institute_contact k where 'account-' || k.account_id = ?))
                order by e.last_day desc, e.id desc limit ?""", this::read, today, before, beforeId, caller.personId(), caller.id(), most);
    }

    /** Those of which everybody still waits for the list although its last day is past, the last ones first. */
    List<HeldEdition> overdue(LocalDate today, int days, int most) {
        LocalDate last = today.minusDays(settings.number(Setting.ATTENDANCE_DAYS) + 1L);
        return sql.all(
                SELECT + "where e.last_day between ? and ? and " + WAITING
                        + " order by e.last_day desc, e.id desc limit ?",
                this::read,
                last.minusDays(days),
                last,
                most);
    }

    /** Somebody to be reminded of an edition. */
    record Reminder(long edition, String title, LocalDate lastDay, Recipient recipient) {}

    /**
     * Notes, once for each edition, that a reminder goes out about those that ended within these days and have no list yet.
     *
     * @return everybody who acts for their providers
     */
    List<Reminder> remind(String kind, LocalDate firstEnd, LocalDate lastEnd, Instant at) {
        return sql.all(
                """
                with reminded as (
                  insert into attendance_reminder (edition_id, kind, at)
                  select e.id, ?, ? from course_edition e where e.last_day between ? and ? and
                  """ + WAITING + """
                  on conflict (edition_id, kind) do nothing returning edition_id
                )
                select e.id, v.title, e.last_day, p.id as person, coalesce(p.email, a.email) as email,
                  coalesce(p.language, a.language) as language, coalesce(p.display_name, a.name) as name
                from reminded r join course_edition e on e.id = r.edition_id join course_version v on v.id = e.version_id
                  join course c on c.id = e.course_id
                  left join institute_contact k on k.institute_id = c.institute_id
                  left join account a on a.id = k.account_id or a.person_id = c.person_id
                  left join person p on p.id = coalesce(c.person_id, a.person_id)
                where a.id is not null or p.id is not null
                order by e.id""",
                row -> new Reminder(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getObject("last_day", LocalDate.class),
                        new Recipient(
                                row.getObject("person", Long.class),
                                row.getString("email"),
                                row.getString("language"),
                                row.getString("name"))),
                kind,
                at,
                firstEnd,
                lastEnd);
    }

    private HeldEdition read(ResultSet row) throws SQLException {
        LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        long credited = row.getLong("credited");
        boolean open = row.wasNull();
        return new HeldEdition(
                row.getLong("id"),
                row.getString("title"),
                row.getString("accreditation"),
                row.getString("provider"),
                lastDay,
                lastDay.plusDays(settings.number(Setting.ATTENDANCE_DAYS)),
                open ? null : Math.toIntExact(credited),
                row.getObject("draft", Long.class));
    }
}
