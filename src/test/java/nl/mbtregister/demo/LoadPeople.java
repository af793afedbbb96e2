package nl.mbtregister.demo;

import java.time.LocalDate;
import nl.mbtregister.platform.Migration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Fills a database for benchmarks: {@code LoadPeople <jdbc address> <number of people> [today]}, with MBT_DB_USER and
 * MBT_DB_PASSWORD from the environment. The database is empty before.
 */
public final class LoadPeople {
    private LoadPeople() {}

    public static void main(String[] arguments) throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser(System.getenv().getOrDefault("MBT_DB_USER", "postgres"));
        database.setPassword(System.getenv().getOrDefault("MBT_DB_PASSWORD", "postgres"));
        long count = Long.parseLong(arguments[1].replace("_", ""));
        var today = arguments.length > 2 ? LocalDate.parse(arguments[2]) : LocalDate.now();

        Migration.of(database).migrate();
        long started = System.nanoTime();
        new Loading(database, new DemoPeople(DemoPeople.SEED, today), LoadPeople::show).load(count);
        System.out.printf("%n%,d people in %.1f s%n", count, (System.nanoTime() - started) / 1e9);
    }

    private static void show(String line) {
        System.out.print("\r" + line + "          ");
    }
}
