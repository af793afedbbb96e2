package nl.mbtregister.fhir;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.it.TestServers;

/**
 * A certified programme of a test's own, of an institution of its own, in whose team people agree to be shown; written
 * straight into the tests' database. Only for tests that run as a client.
 *
 * @param number of the programme
 */
record Agreed(long programme, String number, long institution) {

    static Agreed certified() throws SQLException {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        long institution = one(
                "insert into institution (name, country, company_number, entered_at, entered_by) values (?, 'NL', ?, now(), 'test') returning id",
                "GGZ " + UUID.randomUUID(),
                String.valueOf(chance.nextInt(10_000_000, 100_000_000)));
        long location = one(
                "insert into institution_location (institution_id, name, street, postcode, town) values (?, 'De Linde', 'Geheimlaan 1', '3511 AA', 'Utrecht') returning id",
                institution);
        String number = "P-2026-" + chance.nextLong(1_000_000_000L, 10_000_000_000L);
        long programme = one(
                "insert into programme (number, institution_id, name, variant, modules, begun_at) values (?, ?, ?, 'DAY_HOSPITAL', '{MBT,PMT}', now()) returning id",
                number,
                institution,
                "MBT " + UUID.randomUUID());
        run(
                "insert into programme_location (programme_id, location_id, institution_id) values (?, ?, ?)",
                programme,
                location,
                institution);
        Agreed agreed = new Agreed(programme, number, institution);
        agreed.decided("CERTIFIED");
        return agreed;
    }

    void decided(String status) throws SQLException {
        run("""
                insert into programme_certificate (programme_id, status, modules, library, library_version, valid_from, recorded_at, recorded_by)
                values (?, ?, '{MBT,PMT}', 'mbt-programme', '1', current_date - 1, now(), 'test')""", programme, status);
    }

    void member(long person) throws SQLException {
        member(person, "GIVEN");
    }

    void member(long person, String consent) throws SQLException {
        run("""
                insert into programme_member (programme_id, person_id, function, treats, valid_from, consent, consent_at, added_at, added_by)
                values (?, ?, 'LEADER', true, current_date - 10, ?, now(), now(), 'test')""", programme, person, consent);
    }

    void consent(long person, String consent) throws SQLException {
        run(
                "update programme_member set consent = ? where programme_id = ? and person_id = ?",
                consent,
                programme,
                person);
    }

    static void run(String sql, Object... values) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                PreparedStatement statement = filled(database, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static long one(String sql, Object... values) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                PreparedStatement statement = filled(database, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement filled(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
