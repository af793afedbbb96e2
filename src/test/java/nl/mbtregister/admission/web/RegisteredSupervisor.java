package nl.mbtregister.admission.web;

import java.sql.SQLException;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestServers;

/** Somebody with an account who is a supervisor in the register since 2018. */
final class RegisteredSupervisor {
    private RegisteredSupervisor() {}

    static Accounts.Account fresh() throws SQLException {
        Accounts.Account account = Accounts.freshSupervisor();
        String periods = """
            insert into title_period (person_id, title, valid, state, requires, since)
            select ?, title, '[2018-01-01,)', 'ACTIVE', requires, date '2018-01-01'
            from (values ('BASIC_THERAPIST', null), ('THERAPIST', 'BASIC_THERAPIST'), ('SUPERVISOR', 'THERAPIST'))
              held (title, requires)""";
        try (var database = TestServers.database().getConnection();
                var insert = database.prepareStatement(periods)) {
            insert.setObject(1, account.personId());
            insert.executeUpdate();
        }
        return account;
    }

    static String number(Accounts.Account supervisor) throws SQLException {
        try (var database = TestServers.database().getConnection();
                var select = database.prepareStatement("select number from person where id = ?")) {
            select.setObject(1, supervisor.personId());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
