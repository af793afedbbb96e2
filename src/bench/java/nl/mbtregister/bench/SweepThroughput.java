package nl.mbtregister.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * P6: the sweep of a day as the clock starts it, from its begin to its end as the job table has them, against one
 * hand-written statement that makes the same entries, notices of change, letters and mails, without the journal; and how
 * long the public waits for an answer meanwhile.
 */
final class SweepThroughput {
    private static final String JOB = "job = 'register-sweep' and day = current_date";
    private static final Duration REST = Duration.ofSeconds(20);
    private static final long A_QUESTION_EVERY = 10_000_000;
    private static final double MB = 1 << 20;

    /** The words of the letter are those that the register writes, put together by the database. */
    private static final String STATEMENT = """
        with due as (
          select t.person_id, t.title, upper(t.valid) as day, p.number, p.email, p.language, p.display_name
          from title_period t join person p on p.id = t.person_id
          where t.ending = 'LAPSED' and upper(t.valid) <= current_date and p.died_on is null
            and not exists (select from register_entry e where e.person_id = t.person_id and e.title = t.title
              and e.effective = upper(t.valid) and e.kind = 'LAPSED')),
        entered as (
          insert into register_entry
            (person_id, kind, effective, title, recorded_at, recorded_by, basis, basis_reference, edition)
          select person_id, 'LAPSED', day, title, now(), 'system', 'SWEEP', 'register-sweep ' || day, date '2020-01-01'
          from due returning id, person_id, effective),
        told as (insert into register_change (person_id, number) select person_id, number from due),
        posted as (
          insert into letter (person_id, kind, reference, language, addressee, subject, body, posted_at)
          select e.person_id, 'ENTRY_PUBLISHED', 'register_entry ' || e.id, d.language, d.display_name,
            'Uw inschrijving in het Register MBT is bijgewerkt',
            jsonb_build_array(
              jsonb_build_object('text', 'Beste ' || d.display_name || ','),
              jsonb_build_object('text', 'Er staat iets nieuws bij uw naam in het register: registratie als MBT Therapeut'
                || ' verlopen. Dit geldt vanaf ' || to_char(e.effective, 'DD-MM-YYYY') || '.'),
              jsonb_build_object('heading', 'Wat moet u doen?'),
              jsonb_build_object('text', 'Kijk of uw gegevens kloppen. Is alles goed? Dan hoeft u niets te doen.'),
              jsonb_build_object('link', 'Bekijk uw gegevens in het register', 'to', 'http://localhost/nl/register/' || d.number),
              jsonb_build_object('text', 'Met vriendelijke groet, Register MBT')),
            now()
          from entered e join due d on d.person_id = e.person_id
          returning id, person_id),
        mailed as (
          insert into letter_mail (letter_id, address, message_id, state, due_at)
          select p.id, d.email, '<' || gen_random_uuid() || '@register-mbt.example>', 'WAITING', now()
          from posted p join due d on d.person_id = p.person_id)
        select count(*) from entered""";

    private SweepThroughput() {}

    static void run(int people, int rounds) {
        run(people, 10, rounds);
        run(people, 100, rounds);
    }

    private static void run(int people, int due, int rounds) {
        List<Double> swept = new ArrayList<>();
        List<Double> stated = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        long expected = (long) people * due / 100;
        Ratios ratio = Ratios.interleaved(
                rounds,
                () -> {
                    swept.add(sweep(people, due, expected, waits));
                    return swept.getLast();
                },
                () -> {
                    stated.add(statement(people, due, expected));
                    return stated.getLast();
                });
        String title = "P6 %,d people, %d%% due: ".formatted(people, due);
        System.out.println(title + "sweep / one statement " + ratio);
        System.out.printf("%s%.1f s against %.1f s (medians)%n", title, median(swept), median(stated));
        System.out.printf("%sp99 of answers during the sweep / at rest %.2f (median)%n", title, median(waits));
    }

    private static double median(List<Double> values) {
        return Ratios.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double statement(int people, int due, long expected) {
        DataSource database = SweptPeople.copy(people, due, "swept_stated");
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            long start = System.nanoTime();
            try (var row = statement.executeQuery(STATEMENT)) {
                row.next();
                check(row.getLong(1), expected);
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double sweep(int people, int due, long expected, List<Double> waits) {
        var database = SweptPeople.copy(people, due, "swept_clocked");
        Map<String, String> settings = Map.of("MBT_JAVA_OPTIONS", "-Xmx1g", "MBT_MAIL_PORT", "1");
        try (Server server = Server.register(database.getUrl(), settings)) {
            server.waitFor("/nl/", "<h1", 600);
            String[] numbers = numbers(database);
            Server.pause(20_000); // answers are read into memory
            long rest = System.nanoTime() + REST.toNanos();
            BooleanSupplier resting = () -> System.nanoTime() < rest;
            p99(server, numbers, resting);
            long rested = System.nanoTime() + REST.toNanos();
            double atRest = p99(server, numbers, () -> System.nanoTime() < rested);
            long before = server.heapInUse();
            ask(database, "delete from job_day where " + JOB + " returning 1");
            double during = p99(
                    server,
                    numbers,
                    () -> ask(database, "select count(*) from job_day where state = 'DONE' and " + JOB) == 0);
            double seconds = ask(database, "select extract(epoch from ended_at - began_at) from job_day where " + JOB);
            waits.add(during / atRest);
            check((long) ask(database, "select done from sweep_count where step = 'LAPSE'"), expected);
            while (ask(database, "select count(*) from (select from journal_row where position is null limit 1) one")
                    > 0) {
                Server.pause(100);
            }
            double sealed =
                    ask(database, "select extract(epoch from clock_timestamp() - began_at) from job_day where " + JOB);
            System.out.printf(
                    "   swept in %.1f s, sealed after %.1f s; p99 %.1f ms at rest, %.1f ms during; heap %.0f MB before, %.0f MB after%n",
                    seconds, sealed, atRest, during, before / MB, server.heapInUse() / MB);
            return seconds;
        }
    }

    /** Of the time from when an answer was due to be asked for until it was there; in milliseconds. */
    private static double p99(Server server, String[] numbers, BooleanSupplier still) {
        var random = new SplittableRandom(6);
        List<Double> waits = new ArrayList<>();
        long next = System.nanoTime();
        try (Load.Line line = new Load.Line(server.port())) {
            while (still.getAsBoolean()) {
                for (int i = 0; i < 20; i++) {
                    LockSupport.parkNanos(next - System.nanoTime());
                    line.ask("/api/v1/registrations/" + numbers[random.nextInt(numbers.length)]);
                    waits.add((System.nanoTime() - next) / 1e6);
                    next += A_QUESTION_EVERY;
                }
            }
        }
        double[] sorted =
                waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length * 99 / 100];
    }

    private static String[] numbers(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from person order by hashint8(id) limit 50000")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all.toArray(String[]::new);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double ask(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(found + " were swept instead of " + expected + "; the run is void");
        }
    }
}
