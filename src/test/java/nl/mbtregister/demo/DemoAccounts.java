package nl.mbtregister.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.access.rules.Totp;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.SecretBox;

/** Accounts with which a demo can be tried; all have the same password, and those of staff the same second factor. */
public final class DemoAccounts {
    /** Of every account with a role; an app takes its text. */
    public static final Totp SECOND_FACTOR = new Totp("demo register mbt 01".getBytes(US_ASCII));

    private static final String SUPERVISOR_NUMBER = "70421322";

    private record Staff(String email, String name, Role role) {}

    private static final List<Staff> STAFF = List.of(
            new Staff("secretariat@demo.example", "Secretariaat Demo", Role.SECRETARIAT),
            new Staff("cur1@demo.example", "Eerste Commissielid", Role.CUR_MEMBER),
            new Staff("cur2@demo.example", "Tweede Commissielid", Role.CUR_MEMBER),
            new Staff("cur-chair@demo.example", "Voorzitter Commissie", Role.CUR_CHAIR),
            new Staff("board@demo.example", "Lid van het Bestuur", Role.BOARD),
            new Staff("institute@demo.example", "Contact Opleidingsinstituut", Role.INSTITUTION),
            new Staff("institution@demo.example", "Trekker Instelling", Role.INSTITUTION),
            new Staff("contributor@demo.example", "Medewerker Instelling", Role.INSTITUTION),
            new Staff("admin@demo.example", "Beheerder Demo", Role.ADMIN));

    private final DataSource database;

    public DemoAccounts(DataSource database) {
        this.database = database;
    }

    /** Adds those that are not there yet. */
    public void fill() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, """
                insert into person_role (person_id, role) select distinct person_id, 'SUPERVISOR' from title_period
                where title = 'SUPERVISOR' on conflict do nothing""");
            for (Staff one : STAFF) {
                account(connection, one.email(), one.name(), true);
                run(connection, """
                    insert into account_role (account_id, role, given_at, given_by)
                    select id, ?, now(), 'demo' from account where email_key = ? on conflict do nothing""", one.role().name(), one.email());
            }
            account(connection, "therapist@demo.example", "Nieuwe Therapeut", false);
            account(connection, "supervisor@demo.example", "Demo Supervisor", false);
            run(connection, """
                update account set person_id = p.id, name = p.display_name
                from (select person.id, display_name from person join title_period on person_id = person.id
                      where title = 'SUPERVISOR' order by number = ? desc, person.id limit 1) p
                where email_key = 'supervisor@demo.example' and person_id is null
                  and not exists (select from account other where other.person_id = p.id)""", SUPERVISOR_NUMBER);
            connection.commit();
        }
    }

    /** What a person must know to use them. */
    public static String told() {
        StringBuilder told = new StringBuilder("Accounts, all with the password \"" + Accounts.PASSWORD + "\":\n\n");
        STAFF.forEach(one -> told.append("  %-26s %s%n".formatted(one.email(), one.role())));
        told.append("  %-26s %s%n".formatted("therapist@demo.example", "a draft application, nearly complete"));
        told.append("  %-26s %s%n"
                .formatted("supervisor@demo.example", "meetings to sign, a declaration to write, courses"));
        told.append("\n  Those with a role ask for a code. Put this key into an app for codes: ")
                .append(SECOND_FACTOR.text())
                .append('\n');
        return told.toString();
    }

    private static void account(Connection connection, String email, String name, boolean staff) throws SQLException {
        String sql = """
            insert into account (id, email, email_key, name, password, confirmed_at, totp_secret, created_at)
            values (nextval('account_seq'), ?, ?, ?, ?, now(), ?, now()) on conflict (email_key) do nothing""";
        byte[] secret = staff ? SecretBox.OF_A_DEMO.seal(SECOND_FACTOR.secret()) : null;
        run(connection, sql, email, email, name, Accounts.HASH, secret);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, java.sql.Types.BINARY);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        }
    }
}
