package nl.mbtregister.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Many registered therapists at once, written straight into a database; works inside the server and outside it. */
public final class FixtureStaff {
    private FixtureStaff() {}

    /**
     * People who hold MBT basic therapist since 2015 and nothing else.
     *
     * @return their numbers
     */
    public static List<String> registered(Connection database, int size, String surname) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (PreparedStatement insert = database.prepareStatement("""
                with fresh as (
                  insert into person (id, number, country, initials, surname, name_order, display_name, sort_key, shown_until, town)
                  select nextval('person_seq'), n::text || lpad((98 - n * 100 % 97)::text, 2, '0'), 'NL', 'A.', ?, 'OWN',
                    'A. ' || ?, lower(?), 'infinity', 'Utrecht'
                  from (select coalesce(max(left(number, 8)::bigint) filter (where length(number) = 10), 20000000) as last from person) p
                    cross join lateral generate_series(p.last + 1, p.last + ?) n returning id, number),
                granted as (
                  insert into register_entry (person_id, kind, effective, title, recorded_at, recorded_by, basis, basis_reference, edition)
                  select id, 'GRANTED', '2015-01-01', 'BASIC_THERAPIST', '2015-01-01', 'test', 'DECISION', 'CUR 1', '2011-01-01'
                  from fresh),
                held as (
                  insert into title_period (person_id, title, valid, state, since)
                  select id, 'BASIC_THERAPIST', daterange('2015-01-01', null), 'ACTIVE', '2015-01-01' from fresh)
                select number from fresh""")) {
            insert.setString(1, surname);
            insert.setString(2, surname);
            insert.setString(3, surname);
            insert.setInt(4, size);
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }

    /** From here on the person also holds MBT therapist, until the day before one. */
    public static void therapist(Connection database, String number, LocalDate end) throws SQLException {
        run(database, """
            insert into register_entry (person_id, kind, effective, ends_on, title, recorded_at, recorded_by, basis, basis_reference, edition)
            select id, 'GRANTED', date '2023-01-01', ?, 'THERAPIST', '2023-01-01', 'test', 'DECISION', 'CUR 2', date '2020-01-01' from person
            where number = ?""", end, number);
        run(database, """
            insert into title_period (person_id, title, valid, state, requires, since, ending)
            select id, 'THERAPIST', daterange('2023-01-01', ?), 'ACTIVE', 'BASIC_THERAPIST', date '2023-01-01', 'LAPSED' from person
            where number = ?""", end, number);
    }

    /** From here on the public page of the person shows this BIG number. */
    public static void big(Connection database, String number, String big) throws SQLException {
        run(database, """
            insert into outside_registration (id, person_id, country, register, profession, number, in_training, valid_from)
            select nextval('outside_registration_seq'), id, 'NL', 'BIG', 'PSYCHOTHERAPIST', ?, false, date '2010-01-01' from person
            where number = ?""", big, number);
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
