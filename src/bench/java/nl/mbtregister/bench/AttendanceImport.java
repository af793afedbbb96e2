package nl.mbtregister.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.local.DemoRegister;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * P7: a list of attendance of 100,000 rows sent as a file over HTTP until its answer leads to the list, in which every row
 * is matched with a person and each doubled one is marked, against COPY of the same rows into the same table.
 */
final class AttendanceImport {
    private static final int ROWS = 100_000;
    private static final int DOUBLED = 1_000;
    private static final int ROUNDS = 7;
    private static final int WARM = 3;

    private final PGSimpleDataSource database = Population.fresh("attended");
    private final SessionToken session = SessionToken.fresh(new SecureRandom());
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private AttendanceImport() {}

    static void run() {
        try {
            new AttendanceImport().measure();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure() throws SQLException {
        DemoRegister.fill(database, progress -> {});
        byte[] file = file(crowd());
        change("vacuum analyze");
        signIn();
        try (Server server =
                Server.register(database.getUrl(), Map.of("MBT_CLOCKWORK", "false", "MBT_JAVA_OPTIONS", "-Xmx1g"))) {
            server.waitFor("/nl/", "<h1", 600);
            for (int i = 0; i < WARM; i++) {
                handIn(server, file);
            }
            long list = number("select max(id) from attendance_list");
            byte[] rows = rows(list);
            copy(list, rows);
            List<Double> handedIn = new ArrayList<>();
            List<Double> copied = new ArrayList<>();
            long before = server.heapInUse();
            Ratios ratio = Ratios.interleaved(
                    ROUNDS,
                    () -> {
                        handedIn.add(handIn(server, file));
                        return handedIn.getLast();
                    },
                    () -> {
                        copied.add(copy(list, rows));
                        return copied.getLast();
                    });
            System.out.println("P7 handed in / COPY of the same rows  " + ratio);
            System.out.printf(
                    "P7 %,d rows of which %,d doubled: %.2f s against %.2f s (medians); heap %+d MB%n",
                    ROWS, DOUBLED, median(handedIn), median(copied), (server.heapInUse() - before) >> 20);
        }
    }

    private static double median(List<Double> seconds) {
        return Ratios.median(seconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private List<String> crowd() throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                    insert into person (id, number, country, initials, surname, name_order, display_name, sort_key)
                    select nextval('person_seq'), number, 'NL', 'A.', 'Menigte', 'OWN', 'A. Menigte', 'menigte'
                    from unnest(?) number where number not in (select number from former_number)
                    on conflict do nothing returning number""")) {
            insert.setArray(
                    1, connection.createArrayOf("text", Population.numbers(connection, 10_000_000, ROWS + DOUBLED)));
            try (var row = insert.executeQuery()) {
                List<String> numbers = new ArrayList<>();
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
                return numbers;
            }
        }
    }

    private static byte[] file(List<String> numbers) {
        List<String> rows = new ArrayList<>(numbers.subList(0, ROWS - DOUBLED));
        rows.addAll(numbers.subList(0, DOUBLED));
        Collections.shuffle(rows, new java.util.Random(7));
        StringBuilder file = new StringBuilder("registernummer;naam\r\n");
        rows.forEach(number -> file.append(number).append(";A. Menigte\r\n"));
        return file.toString().getBytes(UTF_8);
    }

    private void signIn() throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                    insert into sign_in_session (token_hash, account_id, second_factor, device, created_at, seen_at, ends_at)
                    select ?, id, true, 'Bench', now(), now(), now() + interval '12 hours'
                    from account where email_key = 'supervisor@demo.example'""")) {
            insert.setBytes(1, session.fingerprint());
            insert.executeUpdate();
        }
    }

    /** For an edition of its own. */
    private double handIn(Server server, byte[] file) {
        String between = "between" + new SplittableRandom().nextLong(Long.MAX_VALUE);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map.of(
                        "edition", String.valueOf(edition()),
                        "language", "nl",
                        "once", UUID.randomUUID().toString(),
                        "secret", SignIn.formSecret(session.text()))
                .forEach((name, value) -> body.writeBytes(("--" + between
                                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(("--" + between
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + between + "--\r\n").getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/attendance"))
                .header("Cookie", SignIn.header(session.text()))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + between)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try {
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            double seconds = (System.nanoTime() - start) / 1e9;
            String leads = answer.headers().firstValue("Location").orElse("");
            long list = number("select max(id) from attendance_list");
            if (answer.statusCode() != 303
                    || !leads.endsWith("/" + list)
                    || number("select count(*) from attendance_row where trouble is null and list_id = " + list)
                            != ROWS - DOUBLED
                    || number("select count(*) from attendance_row where trouble = 'TWICE' and list_id = " + list)
                            != DOUBLED) {
                throw new IllegalStateException(answer.statusCode() + " " + leads + "; the run is void");
            }
            return seconds;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long edition() {
        return number("""
            insert into course_edition (course_id, version_id, mode, place, first_day, last_day, trainers, added_at, added_by, changed_at)
            select c.id, v.id, 'PLACE', 'Utrecht', current_date - 1, current_date - 1, '{}', now(), 'bench', now()
            from course c join course_version v on v.course_id = c.id
            where v.state = 'ACCREDITED' and c.person_id = (select person_id from account where email_key = 'supervisor@demo.example')
            order by v.id limit 1 returning id""");
    }

    private byte[] rows(long list) {
        try (Connection connection = database.getConnection()) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from attendance_row where list_id = " + list + ") to stdout", rows);
            return rows.toByteArray();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the place of those that are there. */
    private double copy(long list, byte[] rows) {
        try (Connection connection = database.getConnection()) {
            change("delete from attendance_row where list_id = " + list);
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy attendance_row from stdin", new ByteArrayInputStream(rows), 65_536);
            return (System.nanoTime() - start) / 1e9;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
