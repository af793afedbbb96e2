package nl.mbtregister.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Somebody who is a registered therapist, written straight into the tests' database with all that renewal asks for but points. */
public final class Registered {
    private Registered() {}

    /** @param end first day on which the title is not held any more */
    public static void therapist(long person, LocalDate end) throws SQLException {
        LocalDate from = end.minusYears(5);
        write("""
            insert into register_entry (person_id, kind, effective, ends_on, title, recorded_at, recorded_by, basis, basis_reference, edition)
            values (?, 'GRANTED', '2015-01-01', null, 'BASIC_THERAPIST', '2015-01-01', 'test', 'DECISION', 'CUR 1', '2011-01-01')""", person);
        write("""
            insert into register_entry (person_id, kind, effective, ends_on, title, recorded_at, recorded_by, basis, basis_reference, edition)
            values (?, 'GRANTED', ?, ?, 'THERAPIST', '2015-01-02', 'test', 'DECISION', 'CUR 2', '2020-01-01')""", person, from, end);
        write("""
            insert into title_period (person_id, title, valid, state, since)
            values (?, 'BASIC_THERAPIST', daterange('2015-01-01', null), 'ACTIVE', '2015-01-01')""", person);
        write("""
            insert into title_period (person_id, title, valid, state, requires, since, ending)
            values (?, 'THERAPIST', daterange(?, ?), 'ACTIVE', 'BASIC_THERAPIST', ?, 'LAPSED')""", person, from, end, from);
        write("update person set shown_until = 'infinity' where id = ?", person);
        write("""
            insert into outside_registration (id, person_id, country, register, profession, number, in_training, valid_from)
            values (nextval('outside_registration_seq'), ?, 'NL', 'BIG', 'PSYCHOTHERAPIST', ?, false, '2010-01-01')""", person, String.valueOf(49_000_000_000L + person));
        activity(person, "MBT_WORK", end.minusMonths(2), 1600);
        for (int year = 1; year <= 5; year++) {
            activity(person, "INTERVISION", end.minusYears(year).plusMonths(1), 12);
        }
    }

    /** Teaching that a provider listed. */
    public static void teaching(long person, String name, LocalDate day, int points) throws SQLException {
        credit(person, "TEACHING", name, day, points, "TREATMENT");
    }

    private static void activity(long person, String activity, LocalDate day, int amount) throws SQLException {
        credit(person, activity, activity, day, amount, null);
    }

    private static void credit(long person, String activity, String name, LocalDate day, int amount, String theme)
            throws SQLException {
        write(
                """
                insert into ledger_entry (person_id, kind, activity, name, first_day, last_day, amount, hours, theme, accreditation,
                  provisional, source, reference, edition, recorded_at, recorded_by)
                values (?, 'CREDITED', ?, ?, ?, ?, ?, ?, ?, ?, false, 'OFFICE', gen_random_uuid()::text, '2020-01-01', now(), 'test')""",
                person,
                activity,
                name,
                day,
                day,
                amount,
                theme == null ? null : amount,
                theme,
                theme == null ? null : "MBT-" + name);
    }

    private static void write(String sql, Object... values) throws SQLException {
        try (Connection database = Accounts.open();
                PreparedStatement write = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                write.setObject(i + 1, values[i]);
            }
            write.executeUpdate();
        }
    }
}
