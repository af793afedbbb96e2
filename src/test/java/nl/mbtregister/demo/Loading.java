package nl.mbtregister.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Fills an empty register with invented people by COPY. Memory stays the same however many there are, but for the distinct
 * surnames.
 */
record Loading(DataSource database, DemoPeople people, Consumer<String> progress) {
    private static final int CHUNK = 4_096;
    private static final int THREADS = 2;

    /** From so many people on it pays to make the indexes afterwards. */
    static final long BULK = 50_000;

    void load(long count) throws SQLException {
        load(count, count >= BULK);
    }

    /** @param bulk makes what it can of the indexes afterwards; every check and reference is looked at in any case */
    void load(long count, boolean bulk) throws SQLException {
        var indexes = bulk ? Indexes.drop(database) : Indexes.NONE;
        copy(count);
        progress.accept("indexes and statistics ...");
        indexes.create(database);
        finish(count);
    }

    private void copy(long count) throws SQLException {
        var next = new AtomicLong();
        Set<String> surnames = ConcurrentHashMap.newKeySet();
        var bar = new Progress(count, progress);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                workers.add(threads.submit(() -> {
                    work(count, next, surnames, bar);
                    return null;
                }));
            }
            for (var worker : workers) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("loading was interrupted", e);
        } catch (ExecutionException e) {
            throw new SQLException("loading failed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private void work(long count, AtomicLong next, Set<String> surnames, Progress bar)
            throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            execute(connection, "set synchronous_commit = off");
            execute(connection, "set mbt.loading = 'on'");
            connection.setAutoCommit(false);
            var rows = new Rows(surnames);
            for (long from = next.getAndAdd(CHUNK); from < count; from = next.getAndAdd(CHUNK)) {
                long to = Math.min(count, from + CHUNK);
                for (long index = from; index < to; index++) {
                    rows.add(people.at(index));
                }
                copy(connection, rows);
                connection.commit();
                bar.add(to - from);
            }
        }
    }

    static void copy(Connection connection, Rows rows) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : rows.tables().entrySet()) {
            copying.copyIn(table.getKey().copy(), table.getValue().taken());
        }
    }

    /** The register goes on with its own numbers after those of the invented people. */
    void finish(long count) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, "update number_series set key = " + Numbers.KEY);
            execute(connection, "select setval('number_series_place', " + Numbers.nextPlace(count) + ", false)");
            execute(connection, "select setval('person_seq', " + roundedUp(count) + ")");
            execute(
                    connection,
                    "select setval('outside_registration_seq', " + roundedUp(Rows.lastElsewhere(count)) + ")");
            execute(
                    connection,
                    "select setval(pg_get_serial_sequence('register_entry', 'id'), " + count * Story.MOST_ENTRIES
                            + ")");
            for (var table : Table.values()) {
                execute(connection, "analyze " + table);
            }
        }
    }

    /** The sequences hand out fifty at a time and name the last of them. */
    private static long roundedUp(long last) {
        return (last + 49) / 50 * 50;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
