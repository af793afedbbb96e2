package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.Consent;
import nl.mbtregister.programme.rules.MemberFunction;
import org.jspecify.annotations.Nullable;

/** Who works in the teams, in the database, within the current transaction. */
@ApplicationScoped
class TeamMembers {
    /** What {@link #read} reads. */
    static final String SELECT = """
            select m.id, m.person_id, p.number, p.display_name, m.function, m.described, m.treats, m.valid_from, m.valid_end,
              m.consent, m.denied_on
            from programme_member m left join person p on p.id = m.person_id
            """;

    private static final String OWN = """
            select m.id, r.name as programme, i.name as institution, m.function, m.valid_from, m.valid_end, m.consent
            from programme_member m join programme r on r.id = m.programme_id join institution i on i.id = r.institution_id
            """;

    @Inject
    private Sql sql;

    /** Those who work in it on that day or later, the leader first; also who said that they do not. */
    List<TeamMember> from(long programme, LocalDate day) {
        return sql.all(SELECT + """
                where m.programme_id = ? and (m.valid_end is null or m.valid_end > ?)
                order by array_position(array['LEADER', 'SUPERVISOR', 'PSYCHIATRIST', 'THERAPIST', 'CO_THERAPIST', 'OTHER'], m.function),
                  p.sort_key nulls last, m.id""", TeamMembers::read, programme, day);
    }

    /** Nobody changes the team until this transaction ends. */
    Optional<TeamMember> locked(long programme, long id) {
        lock(programme);
        return sql.one(SELECT + "where m.programme_id = ? and m.id = ?", TeamMembers::read, programme, id);
    }

    void lock(long programme) {
        sql.one("select from programme where id = ? for update", row -> true, programme);
    }

    /** Whether somebody is in the team on any of these days by another row than this one. */
    boolean overlaps(long programme, long person, long except, Period days) {
        return sql.one("""
                        select from programme_member
                        where programme_id = ? and person_id = ? and id <> ? and denied_on is null
                          and daterange(valid_from, valid_end) && daterange(?, ?) limit 1""", row -> true, programme, person, except, days.from(), days.end())
                .isPresent();
    }

    long add(long programme, @Nullable Long person, MemberEntry entry, Caller by, Instant at) {
        return sql.one(
                        """
                        insert into programme_member
                          (programme_id, person_id, function, described, treats, valid_from, valid_end, added_at, added_by)
                        values (?, ?::bigint, ?, ?, ?, ?, ?::date, ?, ?) returning id""",
                        row -> row.getLong(1),
                        programme,
                        person,
                        entry.function(),
                        entry.described(),
                        entry.treats(),
                        entry.days().from(),
                        entry.days().end(),
                        at,
                        by.id())
                .orElseThrow();
    }

    void change(long id, MemberEntry entry) {
        sql.change(
                """
                update programme_member set function = ?, described = ?, treats = ?, valid_from = ?, valid_end = ?::date
                where id = ?""",
                entry.function(),
                entry.described(),
                entry.treats(),
                entry.days().from(),
                entry.days().end(),
                id);
    }

    void remove(long id) {
        sql.change("delete from programme_member where id = ?", id);
    }

    /** In which teams somebody is named on that day or later. */
    List<OwnMembership> of(long person, LocalDate day) {
        return sql.all(OWN + """
                where m.person_id = ? and m.denied_on is null and (m.valid_end is null or m.valid_end > ?)
                  and (r.closed_on is null or r.closed_on > ?)
                order by r.name, m.id""", TeamMembers::own, person, day, day);
    }

    Optional<OwnMembership> lockedOwn(long id, long person) {
        return sql.one(
                OWN + "where m.id = ? and m.person_id = ? and m.denied_on is null for update of m",
                TeamMembers::own,
                id,
                person);
    }

    void answer(long id, Consent consent, Instant at) {
        sql.change("update programme_member set consent = ?, consent_at = ? where id = ?", consent, at, id);
    }

    /** Whoever had agreed to be shown is so no longer. */
    void deny(long id, LocalDate day, Instant at) {
        sql.change("""
                update programme_member set denied_on = ?, consent = 'WITHDRAWN', consent_at = ? where id = ?""", day, at, id);
    }

    static TeamMember read(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        boolean known = !row.wasNull();
        return new TeamMember(
                row.getLong("id"),
                known ? person : null,
                row.getString("number"),
                row.getString("display_name"),
                new MemberEntry(
                        MemberFunction.valueOf(row.getString("function")),
                        row.getString("described"),
                        row.getBoolean("treats"),
                        days(row)),
                Consent.valueOf(row.getString("consent")),
                row.getObject("denied_on", LocalDate.class));
    }

    private static OwnMembership own(ResultSet row) throws SQLException {
        return new OwnMembership(
                row.getLong("id"),
                row.getString("programme"),
                row.getString("institution"),
                MemberFunction.valueOf(row.getString("function")),
                days(row),
                Consent.valueOf(row.getString("consent")));
    }

    private static Period days(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_end", LocalDate.class));
    }
}
