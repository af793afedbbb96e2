package nl.mbtregister.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.mbtregister.demo.LoadPeople;
import nl.mbtregister.kernel.NumberSeries;
import nl.mbtregister.local.EmbeddedDatabase;
import nl.mbtregister.platform.Migration;
import org.postgresql.ds.PGSimpleDataSource;

/** A register of so many invented people, kept in {@code target/bench} from one run to the next. */
record Population(int people, String url, String[] numbers, String[] surnames) {
    private static final int SAMPLE = 1_000_000;

    /** Loads the people unless an earlier run did. */
    static Population of(int people) {
        try {
            String name = "people_" + people;
            PGSimpleDataSource own = source(name);
            if (!exists(name)) {
                execute(source("postgres"), "create database " + name);
                LoadPeople.main(new String[] {own.getUrl(), String.valueOf(people)});
                execute(own, "vacuum analyze");
            }
            String[] numbers = column(
                    own,
                    "select number from person where shown_until > current_date order by hashint8(id) limit " + SAMPLE);
            String[] surnames = column(
                    own,
                    "select surname from person where shown_until > current_date and length(surname) > 2 order by hashint8(id) limit 20000");
            return new Population(people, own.getUrl(), numbers, surnames);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty register beside those that are kept, migrated; what an earlier run left in it is gone. */
    static PGSimpleDataSource fresh(String name) {
        try {
            execute(source("postgres"), "drop database if exists " + name + " with (force)");
            execute(source("postgres"), "create database " + name);
            PGSimpleDataSource own = source(name);
            Migration.of(own).migrate();
            return own;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database as another one is now. */
    static PGSimpleDataSource copy(String of, String name) {
        try {
            execute(source("postgres"), "drop database if exists " + name + " with (force)");
            execute(source("postgres"), "create database " + name + " template " + of + " strategy file_copy");
            execute(source("postgres"), "checkpoint");
            return source(name);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void rename(String name, String to) throws SQLException, IOException {
        execute(source("postgres"), "alter database " + name + " rename to " + to);
    }

    /** Register numbers of that register from a place in its series on. */
    static String[] numbers(Connection connection, long from, int number) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select key from number_series")) {
            row.next();
            NumberSeries series = new NumberSeries(row.getLong(1));
            return LongStream.range(from, from + number)
                    .mapToObj(place -> series.at(place).digits())
                    .toArray(String[]::new);
        }
    }

    Supplier<String> randomNumbers(String before) {
        return () -> before + numbers[Random.RANDOM.get().nextInt(numbers.length)];
    }

    /** One generator for each thread, seeded alike in every run. */
    private static final class Random {
        static final ThreadLocal<SplittableRandom> RANDOM = ThreadLocal.withInitial(
                () -> new SplittableRandom(Thread.currentThread().threadId()));
    }

    // ---- the server behind it

    private static EmbeddedDatabase server;

    private static synchronized EmbeddedDatabase server() throws IOException {
        if (server == null) {
            server = EmbeddedDatabase.in(Path.of("target", "bench", "postgres"), 0);
        }
        return server;
    }

    static synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static PGSimpleDataSource source(String name) throws IOException {
        var source = new PGSimpleDataSource();
        source.setUrl(server().url().replaceFirst("/[^/]+$", "/" + name));
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }

    static boolean exists(String name) throws SQLException, IOException {
        return column(source("postgres"), "select datname from pg_database where datname = '" + name + "'").length > 0;
    }

    private static void execute(PGSimpleDataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection();
                var call = connection.createStatement()) {
            call.execute(statement);
        }
    }

    private static String[] column(PGSimpleDataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var call = connection.createStatement();
                var rows = call.executeQuery(query)) {
            var values = new java.util.ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values.toArray(String[]::new);
        }
    }
}
