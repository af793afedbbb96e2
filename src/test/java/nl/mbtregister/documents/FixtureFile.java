package nl.mbtregister.documents;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.person.Enrolment;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** Somebody with a file, and a look into the database. */
public final class FixtureFile {
    private FixtureFile() {}

    /** A new person; the request acts as that person afterwards. */
    public static long begin(EnrollingPerson enrolling, CurrentCaller caller) {
        caller.becomes(Caller.REGISTER);
        long person = enrolling
                .enrol(new Enrolment(
                        new PersonName(Country.NL, "D.", null, new Surname(null, "Dossier"), null, NameOrder.OWN),
                        null,
                        null,
                        false,
                        "nl",
                        UUID.randomUUID() + "@people.example",
                        null,
                        null,
                        List.of()))
                .personId();
        actAs(caller, person);
        return person;
    }

    public static void actAs(CurrentCaller caller, long person) {
        caller.becomes(new Caller("account-0", "D. Dossier", Role.THERAPIST, null, person));
    }

    public static String text(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
