package nl.mbtregister.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import nl.mbtregister.it.Accounts;

/** People whose registration as basic therapist and therapist ends on a day, written straight into the database. */
public final class FixtureEndings {
    private final Connection database;

    public FixtureEndings(Connection database) {
        this.database = database;
    }

    /**
     * A day in the coming months on which hardly anybody's registration ends by itself.
     *
     * @param test another number for each test, so that no two have the same day
     */
    public static LocalDate someDay(LocalDate today, int test) {
        return today.plusDays(35 + test);
    }

    public long therapist(LocalDate end) throws SQLException {
        long person = Accounts.freshPerson();
        LocalDate from = end.minusYears(5);
        entry(person, "GRANTED", from.minusYears(1), "BASIC_THERAPIST", null);
        entry(person, "GRANTED", from, "THERAPIST", end);
        run("""
            insert into title_period (person_id, title, valid, state, since)
            values (?, 'BASIC_THERAPIST', daterange(?, null), 'ACTIVE', ?)""", person, from.minusYears(1), from.minusYears(1));
        run("""
            insert into title_period (person_id, title, valid, state, requires, since, ending)
            values (?, 'THERAPIST', daterange(?, ?), 'ACTIVE', 'BASIC_THERAPIST', ?, 'LAPSED')""", person, from, end, from);
        return person;
    }

    /** Files for renewal today. */
    public void files(long person, LocalDate today) throws SQLException {
        entry(person, "RENEWAL_FILED", today, "THERAPIST", null);
        run("""
            with filed as (
              delete from title_period where person_id = ? and title = 'THERAPIST' returning *),
            before as (
              insert into title_period (person_id, title, valid, state, requires, since)
              select person_id, title, daterange(lower(valid), ?), 'ACTIVE', requires, since from filed)
            insert into title_period (person_id, title, valid, state, requires, since)
            select person_id, title, daterange(?, null), 'RENEWAL', requires, since from filed""", person, today, today);
    }

    public void postponed(long person) throws SQLException {
        run("update title_period set state = 'POSTPONED' where person_id = ? and title = 'THERAPIST'", person);
    }

    /** Dies today. */
    public void dies(long person, LocalDate today) throws SQLException {
        entry(person, "DIED", today, null, null);
        run("""
            update title_period set valid = daterange(lower(valid), ?), ending = 'DECEASED' where person_id = ?""", today, person);
        run("update person set died_on = ? where id = ?", today, person);
    }

    public void withoutAddress(long person) throws SQLException {
        run("update person set email = null where id = ?", person);
    }

    public void bounces(long person) throws SQLException {
        run("""
            with posted as (
              insert into letter (person_id, kind, reference, language, subject, body, posted_at)
              values (?, 'MEASURE_ENDED', 'bounced', 'nl', 'x', '[]', now()) returning id)
            insert into letter_failure (letter_id, person_id, address, hard, answer, at)
            select posted.id, p.id, p.email, true, '550', now() from posted, person p, generate_series(1, 2) where p.id = ?""", person, person);
    }

    private void entry(long person, String kind, LocalDate day, String title, LocalDate end) throws SQLException {
        run("""
            insert into register_entry
              (person_id, kind, effective, ends_on, title, recorded_at, recorded_by, basis, basis_reference, edition)
            values (?, ?, ?, ?, ?, now(), 'test', 'DECISION', 'test', '2020-01-01')""", person, kind, day, end, title);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.NULL);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        }
    }
}
