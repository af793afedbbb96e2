package nl.mbtregister.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * P14: applications filed and acknowledged over HTTP, each with its row, history, frozen file, journal, letter, mail and
 * key, against a row that is inserted and committed by JDBC in the same database; 8 clients each, everything durable.
 */
final class FilingThroughput {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 7;
    private static final int WARM = 3_000;
    private static final int A_ROUND = 600;
    private static final int RAW_A_ROUND = 20_000;

    private FilingThroughput() {}

    static void run() {
        Townspeople people = Townspeople.of(WARM + ROUNDS * A_ROUND);
        prepare(people.database());
        try (Server server = people.server()) {
            Queue<Load.Request> filings = people.filings();
            Load load = new Load(server.port(), CLIENTS);
            file(load, filings, WARM);
            raw(people.database());
            double[] cpu = {0};
            List<Double> filed = new ArrayList<>();
            List<Double> inserted = new ArrayList<>();
            Ratios ratio = Ratios.interleaved(
                    ROUNDS,
                    () -> {
                        double before = Cpu.of(server.process());
                        filed.add(file(load, filings, A_ROUND));
                        cpu[0] += Cpu.of(server.process()) - before;
                        return filed.getLast();
                    },
                    () -> {
                        inserted.add(raw(people.database()));
                        return inserted.getLast();
                    });
            System.out.printf("P14 filed / inserted and committed   %s%n", ratio);
            System.out.printf(
                    "P14 per second                       %.0f filed, %.0f inserted; server CPU %.2f ms per filing%n",
                    median(filed), median(inserted), cpu[0] / ROUNDS / A_ROUND * 1e3);
        }
    }

    private static double median(List<Double> rates) {
        return Ratios.median(rates.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double file(Load load, Queue<Load.Request> filings, int number) {
        Queue<Load.Request> round = new java.util.concurrent.ConcurrentLinkedQueue<>();
        for (int i = 0; i < number; i++) {
            round.add(filings.remove());
        }
        Load.Result result = load.all(round::poll);
        if (result.bad() > 0) {
            throw new IllegalStateException(result.bad() + " did not file; the run is void");
        }
        return result.perSecond();
    }

    private static void prepare(DataSource database) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table inserted (id bigint generated always as identity primary key, facts text)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double raw(DataSource database) {
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                parts.add(threads.submit(() -> {
                    insert(database, RAW_A_ROUND / CLIENTS);
                    return null;
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return RAW_A_ROUND / ((System.nanoTime() - start) / 1e9);
    }

    private static void insert(DataSource database, int rows) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into inserted (facts) values (?)")) {
            connection.setAutoCommit(false);
            for (int row = 0; row < rows; row++) {
                insert.setString(1, "An application for MBT basic therapist, as it is.");
                insert.executeUpdate();
                connection.commit();
            }
        }
    }
}
