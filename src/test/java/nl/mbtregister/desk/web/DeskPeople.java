package nl.mbtregister.desk.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestServers;

/** People whom only one test knows, findable by name. */
final class DeskPeople {
    private DeskPeople() {}

    /** Unlike that of anybody else, in letters alone. */
    static String surname() {
        StringBuilder letters = new StringBuilder("Desk");
        ThreadLocalRandom.current().ints(10, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** A basic therapist whose registration ends within the year; their number. */
    static String registered(String surname) throws SQLException {
        long person = person(surname);
        change("""
            insert into register_entry (person_id, kind, effective, ends_on, title, recorded_at, recorded_by, basis, basis_reference, edition)
            values (?, 'GRANTED', current_date - 900, current_date + 200, 'BASIC_THERAPIST', now(), 'test', 'DECISION', 'D-1', '2020-01-01')""", person);
        change("""
            insert into title_period (person_id, title, valid, state, since, ending)
            values (?, 'BASIC_THERAPIST', daterange(current_date - 900, current_date + 200), 'ACTIVE', current_date - 900, 'LAPSED')""", person);
        return number(person);
    }

    /** Somebody who was never registered, so that the public does not see them. */
    static void unregistered(String surname) throws SQLException {
        person(surname);
    }

    private static long person(String surname) throws SQLException {
        long person = Accounts.freshPerson();
        try (Connection database = TestServers.database().getConnection();
                var update = database.prepareStatement(
                        "update person set surname = ?, display_name = 'A. ' || ?, sort_key = lower(?) where id = ?")) {
            update.setString(1, surname);
            update.setString(2, surname);
            update.setString(3, surname);
            update.setLong(4, person);
            update.executeUpdate();
        }
        change("""
            insert into name_key (key, rank, initials, person_id, shown_until)
            select lower(surname), 1, 'a', id, '-infinity' from person where id = ?""", person);
        return person;
    }

    private static String number(long person) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var select = database.prepareStatement("select number from person where id = ?")) {
            select.setLong(1, person);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void change(String sql, long person) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var change = database.prepareStatement(sql)) {
            change.setLong(1, person);
            change.executeUpdate();
        }
    }
}
