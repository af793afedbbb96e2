package nl.mbtregister.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What the launcher does: fills an empty database with the demo register, and names a few of its people.
 *
 * @param today the legal day from which the dates of a register that is made now are told
 */
public record DemoFilling(DataSource database, LocalDate today) {

    /** Leaves a database that knows anybody as it is. */
    public void fill(Consumer<String> say) throws SQLException {
        if (!isEmpty()) {
            return;
        }
        say.accept("Demo register ...");
        new Loading(database, new DemoPeople(DemoPeople.SEED, today), say).load(DemoPeople.DEMO_SIZE);
    }

    /** A few register numbers, each with a word on its case; empty when this database holds no demo register. */
    public String samples() throws SQLException {
        if (!isDemo()) {
            return "";
        }
        var people = new DemoPeople(DemoPeople.SEED, today);
        return people.first(Examples.COUNT)
                .map(DemoFilling::line)
                .collect(Collectors.joining("\n", "Some of the invented people:\n\n", "\n"));
    }

    private static String line(DemoPerson person) {
        var number =
                person.former().isEmpty() ? person.number() : person.former().getFirst();
        return "  %-10s %-18s %-10s %s"
                .formatted(
                        number,
                        person.who().name().display(),
                        person.who().town(),
                        person.story().word());
    }

    /** Whether these are the people of the demo register, so many, and nobody after them. */
    boolean endsWith(long count) throws SQLException {
        return isDemo() && isTrue("select max(id) = " + count + " from person");
    }

    private boolean isEmpty() throws SQLException {
        return !isTrue("select exists (select from person)");
    }

    private boolean isDemo() throws SQLException {
        return isTrue("select exists (select from number_series where key = " + Numbers.KEY + ")");
    }

    private boolean isTrue(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
