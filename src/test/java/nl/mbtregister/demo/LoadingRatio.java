package nl.mbtregister.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.platform.Migration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long inventing and loading people takes, beside bare COPY of the same rows from files into the same tables:
 * {@code LoadingRatio <jdbc address of a server where one may create databases> <number of people> [rounds]}. Each side has a
 * database of its own and starts each round with it empty.
 */
public final class LoadingRatio {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String LOADED = "mbt_loaded";
    private static final String COPIED = "mbt_copied";

    private final PGSimpleDataSource server;
    private final long people;
    private final Path files;

    private LoadingRatio(String address, long people) throws IOException {
        this.server = new PGSimpleDataSource();
        server.setUrl(address);
        server.setUser(System.getenv().getOrDefault("MBT_DB_USER", "postgres"));
        server.setPassword(System.getenv().getOrDefault("MBT_DB_PASSWORD", "postgres"));
        this.people = people;
        this.files = Files.createTempDirectory("mbt-rows");
    }

    public static void main(String[] arguments) throws Exception {
        var ratio = new LoadingRatio(arguments[0], Long.parseLong(arguments[1].replace("_", "")));
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        System.out.printf("%,d people%n  load   COPY, the same tables   COPY, tables without keys%n", ratio.people);
        for (int round = 0; round < rounds; round++) {
            double load = ratio.load();
            double same = ratio.copy(true);
            double bare = ratio.copy(false);
            System.out.printf(
                    "%5.1f s   %8.1f s, ratio %.2f   %8.1f s, ratio %.2f%n",
                    load, same, load / same, bare, load / bare);
        }
        ratio.cleanUp();
    }

    private double load() throws SQLException, IOException {
        var database = empty(LOADED);
        long started = System.nanoTime();
        new Loading(database, new DemoPeople(DemoPeople.SEED, TODAY), line -> {}).load(people);
        double seconds = (System.nanoTime() - started) / 1e9;
        try (var connection = database.getConnection()) {
            for (var table : Table.values()) {
                try (var file = Files.newOutputStream(file(table))) {
                    copying(connection).copyOut(table.copy().replace(" from stdin", " to stdout"), file);
                }
            }
        }
        return seconds;
    }

    /** @param keys whether the tables have their keys, indexes, checks and references */
    private double copy(boolean keys) throws SQLException, IOException {
        var database = empty(COPIED);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (!keys) {
                statement.execute("create schema bare");
                for (var table : Table.values()) {
                    statement.execute("create table bare." + table + " (like " + table
                            + " including generated including defaults)");
                }
                statement.execute("set search_path = bare");
            }
            long started = System.nanoTime();
            for (var table : Table.values()) {
                try (var file = Files.newInputStream(file(table))) {
                    copying(connection).copyIn(table.copy(), file, 65_536);
                }
            }
            return (System.nanoTime() - started) / 1e9;
        }
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private Path file(Table table) {
        return files.resolve(table.toString());
    }

    private PGSimpleDataSource empty(String name) throws SQLException {
        onServer("drop database if exists " + name + " with (force)");
        onServer("create database " + name);
        var database = new PGSimpleDataSource();
        database.setUrl(server.getUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
        database.setUser(server.getUser());
        database.setPassword(server.getPassword());
        Migration.of(database).migrate();
        onServer("checkpoint");
        return database;
    }

    private void cleanUp() throws SQLException, IOException {
        onServer("drop database " + LOADED + " with (force)");
        onServer("drop database " + COPIED + " with (force)");
        for (var table : Table.values()) {
            Files.delete(file(table));
        }
        Files.delete(files);
    }

    private void onServer(String sql) throws SQLException {
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
