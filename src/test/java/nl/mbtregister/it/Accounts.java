package nl.mbtregister.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import nl.mbtregister.kernel.NumberSeries;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Confirmed accounts that one test has for itself, written straight into the tests' database; works inside the server and
 * outside it. The password of each is {@link #PASSWORD}.
 */
public final class Accounts {
    public static final String PASSWORD = "demo register mbt";

    /** Of {@link #PASSWORD}. */
    public static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$NmZEIQAeiFMjSwrru/OgEQ$Z29UdreF7+FfoH0HhNNcNxw4PN/ShHvV5uIY1Af/ZTQ";

    private Accounts() {}

    /**
     * Somebody's account.
     *
     * @param email unlike that of any other
     * @param personId null for who is no person of the register
     */
    public record Account(
            long id, String email, String name, @Nullable Long personId) {
        /** As the caller's id, and as a journal row names who acted. */
        public String actor() {
            return "account-" + id;
        }
    }

    /** An account without a person, in these roles; without any it is a therapist who has no file yet. */
    public static Account fresh(Role... roles) throws SQLException {
        return write(null, roles);
    }

    /** An account of a person of the register, who has a file. */
    public static Account freshTherapist() throws SQLException {
        return write(freshPerson(), new Role[0]);
    }

    /** An account of a person of the register who may act as a supervisor; entries of the register are the test's own affair. */
    public static Account freshSupervisor() throws SQLException {
        long person = freshPerson();
        try (Connection database = open();
                PreparedStatement insert = database.prepareStatement(
                        "insert into person_role (person_id, role) values (?, 'SUPERVISOR') on conflict do nothing")) {
            insert.setLong(1, person);
            insert.executeUpdate();
        }
        return write(person, new Role[0]);
    }

    /** An account of a person who is there already and has none. */
    public static Account of(long personId) throws SQLException {
        return write(personId, new Role[0]);
    }

    /** A person of the register without account, invisible to the public. */
    public static long freshPerson() throws SQLException {
        String mark = mark();
        String sql = """
            insert into person (id, number, country, initials, surname, name_order, display_name, sort_key, language, email)
            values (nextval('person_seq'), ?, 'NL', 'A.', ?, 'OWN', ?, ?, 'nl', ?) returning id""";
        try (Connection database = open();
                PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setString(1, freshNumber(database));
            insert.setString(2, "Test" + mark);
            insert.setString(3, "A. Test" + mark);
            insert.setString(4, "test" + mark);
            insert.setString(5, "test" + mark + "@people.example");
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String freshNumber(Connection database) throws SQLException {
        String sql = "select key, nextval('number_series_place') from number_series";
        try (var statement = database.createStatement()) {
            while (true) {
                String number;
                try (var place = statement.executeQuery(sql)) {
                    place.next();
                    number = new NumberSeries(place.getLong(1))
                            .at(place.getLong(2))
                            .digits();
                }
                try (var known = statement.executeQuery("select 1 from person where number = '" + number
                        + "' union all select 1 from former_number where number = '" + number + "'")) {
                    if (!known.next()) {
                        return number;
                    }
                }
            }
        }
    }

    private static Account write(@Nullable Long person, Role... roles) throws SQLException {
        String email = (person == null ? "somebody" : "person" + person + "-") + mark() + "@accounts.example";
        String sql = """
            insert into account (id, email, email_key, name, password, person_id, confirmed_at, created_at)
            values (nextval('account_seq'), ?, ?, ?, ?, ?, now(), now()) returning id""";
        try (Connection database = open();
                PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setString(1, email);
            insert.setString(2, email);
            insert.setString(3, "A. Test");
            insert.setString(4, HASH);
            insert.setObject(5, person);
            long id;
            try (var row = insert.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            give(database, id, roles);
            return new Account(id, email, "A. Test", person);
        }
    }

    private static void give(Connection database, long account, Role... roles) throws SQLException {
        String sql = "insert into account_role (account_id, role, given_at, given_by) values (?, ?, now(), 'test')";
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (Role role : roles) {
                insert.setLong(1, account);
                insert.setString(2, role.name());
                insert.executeUpdate();
            }
        }
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    public static Connection open() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(System.getenv("MBT_DB_URL"));
        source.setUser(System.getenv("MBT_DB_USER"));
        source.setPassword(System.getenv("MBT_DB_PASSWORD"));
        return source.getConnection();
    }
}
