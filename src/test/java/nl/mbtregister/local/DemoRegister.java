package nl.mbtregister.local;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.mbtregister.accreditation.DemoCourses;
import nl.mbtregister.admission.DemoApplications;
import nl.mbtregister.demo.DemoAccounts;
import nl.mbtregister.demo.DemoFilling;
import nl.mbtregister.finder.DemoFinder;
import nl.mbtregister.programme.DemoProgrammes;

/** Fills an empty database with the demo register; leaves a filled one as it is. */
public final class DemoRegister {
    private DemoRegister() {}

    public static void fill(DataSource database, Consumer<String> say) {
        try {
            DemoFilling filling = new DemoFilling(database, LocalDate.now(ZoneId.of("Europe/Amsterdam")));
            filling.fill(say);
            new DemoAccounts(database).fill();
            new DemoApplications(database, filling).fill();
            new DemoCourses(database, filling.today()).fill();
            new DemoProgrammes(database, filling.today()).fill();
            new DemoFinder(database, filling.today()).fill();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo register cannot be loaded: " + e.getMessage(), e);
        }
    }

    static String samples(DataSource database) {
        try {
            return new DemoFilling(database, LocalDate.now(ZoneId.of("Europe/Amsterdam"))).samples();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo register cannot be read: " + e.getMessage(), e);
        }
    }
}
