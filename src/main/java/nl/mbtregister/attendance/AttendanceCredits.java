package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.CourseVersion;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** What lists gave, in the ledger: all rows of a list by one statement. */
@ApplicationScoped
class AttendanceCredits {
    private static final String ATTENDEES = """
            select c.id, c.person_id, p.number, p.display_name, p.sort_key, c.amount,
              exists (select from ledger_use u where u.entry_id = c.id) as used
            from ledger_credit c join person p on p.id = c.person_id
            """;

    private static final String OWN = """
            select c.id, p.display_name, p.number, c.name, c.provider, c.accreditation, c.first_day, c.last_day, c.amount
            from ledger_credit c join person p on p.id = c.person_id
            where c.person_id = ? and c.source = 'ATTENDANCE'""";

    @Inject
    private Sql sql;

    /** A credit that was just given, and whom to tell. */
    record Given(long entry, BigDecimal points, Recipient recipient) {
        long person() {
            return recipient.person();
        }
    }

    /** Credits every row that is ready, once for each person. Who was credited before is counted once for the whole list. */
    List<Given> credit(long list, CourseEdition edition, Caller by, Instant at) {
        CourseVersion course = edition.held();
        String reference = AttendanceRows.REFERENCE + edition.id();
        return sql.all(
                """
                with ready as (
                  select distinct on (r.person_id) r.person_id, s.points, s.minutes, s.calculation
                  from attendance_row r join attendance_share s on s.list_id = r.list_id and s.place = r.place
                  where r.list_id = ? and r.person_id is not null and (r.trouble is null or r.accepted) and s.points > 0
                  order by r.person_id, r.line
                ), before as materialized (
                  select person_id, count(*) as times from ledger_entry
                  where kind = 'CREDITED' and source = 'ATTENDANCE' and split_part(reference, '/', 1) = ? group by person_id
                ), given as (
                  insert into ledger_entry (person_id, kind, activity, name, provider, first_day, last_day, amount, hours, theme,
                    accreditation, provisional, source, reference, edition, calculation, recorded_at, recorded_by)
                  select person_id, 'CREDITED', 'TEACHING', ?, ?, ?, ?, points, round(minutes / 60.0, 2), ?, ?, false, 'ATTENDANCE',
                    ? || coalesce('/' || times + 1, ''), ?, calculation::jsonb, ?, ?
                  from ready left join before using (person_id) returning id, person_id, amount
                )
                select g.id, g.amount, g.person_id, coalesce(p.email, a.email) as email, p.language, p.display_name
                from given g join person p on p.id = g.person_id left join account a on a.person_id = p.id
                order by g.id""",
                row -> new Given(
                        row.getLong(1),
                        row.getBigDecimal(2),
                        new Recipient(row.getLong(3), row.getString(4), row.getString(5), row.getString(6))),
                list,
                reference,
                course.content().title(),
                course.provider().name(),
                edition.plan().firstDay(),
                edition.plan().lastDay(),
                Objects.requireNonNull(course.content().theme()).counted(),
                course.accreditation(),
                reference,
                course.fixed().calculation().edition(),
                at,
                by.id());
    }

    /** A credit that a list took the place of. */
    record Replaced(long person, long entry) {}

    /** What people entered about the same course themselves, while they waited for its provider, gives way to the list. */
    List<Replaced> replaceOwn(List<Long> people, CourseEdition edition, String reason, Instant at) {
        return sql.all(
                """
                insert into ledger_entry (person_id, kind, about, reason, recorded_at, recorded_by)
                select c.person_id, 'REVERSED', c.id, ?, ?, ? from ledger_credit c
                where c.person_id = any (?) and c.source = 'SELF' and c.activity = 'TEACHING' and not c.confirmed
                  and (c.accreditation = ? or c.accreditation is null and lower(c.name) = lower(?))
                  and c.first_day <= ? and c.last_day >= ? and not exists (select from ledger_use u where u.entry_id = c.id)
                returning person_id, about""",
                row -> new Replaced(row.getLong(1), row.getLong(2)),
                reason,
                at,
                Caller.REGISTER.id(),
                people,
                edition.held().accreditation(),
                edition.held().content().title(),
                edition.plan().lastDay(),
                edition.plan().firstDay());
    }

    /** Those who have points of an edition, by name, after a given place in the list. */
    List<Attendee> of(long edition, String afterKey, long afterEntry, int most) {
        return sql.all(
                ATTENDEES + """
                where c.source = 'ATTENDANCE' and split_part(c.reference, '/', 1) = ? and (p.sort_key, c.id) > (?, ?)
                order by p.sort_key, c.id limit ?""",
                AttendanceCredits::attendee,
                AttendanceRows.REFERENCE + edition,
                afterKey,
                afterEntry,
                most);
    }

    /** One of them. */
    Optional<Attendee> find(long edition, long entry) {
        return sql.one(ATTENDEES + """
                where c.id = ? and c.source = 'ATTENDANCE' and split_part(c.reference, '/', 1) = ?""", AttendanceCredits::attendee, entry, AttendanceRows.REFERENCE + edition);
    }

    Optional<Recipient> recipient(long person) {
        return sql.one(
                """
                select p.id, coalesce(p.email, a.email), p.language, p.display_name
                from person p left join account a on a.person_id = p.id where p.id = ?""",
                row -> new Recipient(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                person);
    }

    /** What somebody got by lists and still has, the last first. */
    List<OwnCredit> own(long person, LocalDate before, long beforeEntry, int most) {
        return sql.all(
                OWN + " and (c.last_day, c.id) < (?, ?) order by c.last_day desc, c.id desc limit ?",
                AttendanceCredits::ownCredit,
                person,
                before,
                beforeEntry,
                most);
    }

    /** One of them. */
    Optional<OwnCredit> one(long person, long entry) {
        return sql.one(OWN + " and c.id = ?", AttendanceCredits::ownCredit, person, entry);
    }

    private static OwnCredit ownCredit(ResultSet row) throws SQLException {
        return new OwnCredit(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getBigDecimal(9));
    }

    private static Attendee attendee(ResultSet row) throws SQLException {
        return new Attendee(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBoolean(7));
    }
}
