package nl.mbtregister.sweep.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.mbtregister.it.Accounts;

/** Of whom the journey tells: steps in the server and steps outside it find the same person in the database. */
final class FixtureTherapist {
    private static final String MARK = "Five Years";

    private FixtureTherapist() {}

    static void is(long person) throws SQLException {
        try (Connection database = open();
                var update = database.prepareStatement("update person set institution = ? where id = ?")) {
            update.setString(1, MARK);
            update.setLong(2, person);
            update.executeUpdate();
        }
    }

    static long person() throws SQLException {
        return Long.parseLong(only("select max(id) from person where institution = '" + MARK + "'"));
    }

    static String number() throws SQLException {
        return only("select number from person where id = " + person());
    }

    /** The newest. */
    static long application() throws SQLException {
        return Long.parseLong(only("select max(id) from application where person_id = " + person()));
    }

    static long lapses() throws SQLException {
        return Long.parseLong(
                only("select count(*) from register_entry where kind = 'LAPSED' and person_id = " + person()));
    }

    /** Made when it is asked for the first time. */
    static Accounts.Account account() throws SQLException {
        String known = only("select coalesce(max(id), 0) from account where person_id = " + person());
        return known.equals("0")
                ? Accounts.of(person())
                : new Accounts.Account(Long.parseLong(known), "", "", person());
    }

    private static String only(String select) throws SQLException {
        try (Connection database = open();
                var row = database.createStatement().executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("MBT_DB_URL"), System.getenv("MBT_DB_USER"), System.getenv("MBT_DB_PASSWORD"));
    }
}
