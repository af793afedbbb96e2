package nl.mbtregister.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.mbtregister.client.rules.ClientKey;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * P5: numbers as CSV sent to the interface for machines until the last answer has come, noted in the journal, against the same
 * join written by hand: COPY in, join, COPY out. Then ten times as many with a heap that could not hold them.
 */
final class BulkCheck {
    private static final int NUMBERS = 100_000;
    private static final int MANY = 1_000_000;
    private static final int ROUNDS = 7;
    private static final int WARM = 3;

    private static final String BY_HAND = """
        copy (
          select a.number, p.number, p.display_name,
            (select string_agg(t.title, ' ' order by t.title) from title_period t where t.person_id = p.id and t.valid @> current_date),
            (select min(upper(t.valid) - 1) from title_period t where t.person_id = p.id and t.valid @> current_date),
            (select min(m.kind) from measure_period m
             where m.person_id = p.id and m.valid @> current_date and m.visible_until >= current_date)
          from asked a left join person p on p.number = a.number and p.shown_until >= current_date
          order by a.line)
        to stdout (format csv)""";

    private final int people;
    private final Population population;
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final ClientKey key = ClientKey.fresh(new SecureRandom());
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private BulkCheck(int people) {
        this.people = people;
        population = Population.of(people);
        database.setUrl(population.url());
        database.setUser("postgres");
    }

    static void run(int people) {
        try {
            new BulkCheck(people).measure();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure() throws SQLException {
        byte[] body = body(NUMBERS);
        try (Server server =
                Server.register(database.getUrl(), Map.of("MBT_CLOCKWORK", "false", "MBT_JAVA_OPTIONS", "-Xmx512m"))) {
            server.waitFor("/nl/", "<h1", 600);
            admit();
            for (int i = 0; i < WARM; i++) {
                checked(server, body, NUMBERS);
                byHand(body);
            }
            List<Double> checked = new ArrayList<>();
            List<Double> byHand = new ArrayList<>();
            long before = server.heapInUse();
            Ratios ratio = Ratios.interleaved(
                    ROUNDS,
                    () -> {
                        checked.add(checked(server, body, NUMBERS));
                        return checked.getLast();
                    },
                    () -> {
                        byHand.add(byHand(body));
                        return byHand.getLast();
                    });
            long after = server.heapInUse();
            double many = checked(server, body(MANY), MANY);
            System.out.printf("P5 %,d people, checked over HTTP / by hand  %s%n", people, ratio);
            System.out.printf(
                    "P5 %,d numbers: %.2f s against %.2f s (medians), heap %+d MB; %,d numbers: %.1f s, heap %+d MB%n",
                    NUMBERS,
                    median(checked),
                    median(byHand),
                    (after - before) >> 20,
                    MANY,
                    many,
                    (server.heapInUse() - before) >> 20);
        }
    }

    private static double median(List<Double> seconds) {
        return Ratios.median(seconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private byte[] body(int numbers) {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder body = new StringBuilder(numbers * 11);
        for (int i = 0; i < numbers; i++) {
            body.append(population.numbers()[random.nextInt(population.numbers().length)])
                    .append('\n');
        }
        return body.toString().getBytes(UTF_8);
    }

    private void admit() throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                    with i as (
                      insert into institution (name, country, company_number, entered_at, entered_by, verified_on, verified_by)
                      values ('Bench', 'NL', lpad((random() * 99999999)::int::text, 8, '0'), now(), 'bench', current_date, 'bench')
                      returning id),
                    t as (insert into institution_terms select id, '2026-11', now(), 'bench' from i),
                    c as (
                      insert into api_client (institution_id, name, scopes, made_at, made_by)
                      select id, 'bench', array['CHECKS'], now(), 'bench' from i returning id)
                    insert into api_client_key (client_id, hash, hint, made_at) select id, ?, ?, now() from c""")) {
            insert.setBytes(1, key.fingerprint());
            insert.setString(2, key.hint());
            insert.executeUpdate();
        }
    }

    private double checked(Server server, byte[] body, int numbers) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/checks"))
                .header("Authorization", "Bearer " + key.text())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            long start = System.nanoTime();
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            long lines = lines(answer.body());
            double seconds = (System.nanoTime() - start) / 1e9;
            if (answer.statusCode() != 200 || lines != numbers + 1) {
                throw new IllegalStateException(answer.statusCode() + ", " + lines + " lines; the run is void");
            }
            return seconds;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long lines(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long lines = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private double byHand(byte[] body) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            statement.execute(
                    "create temporary table asked (line bigint generated always as identity, number text) on commit drop");
            copies.copyIn("copy asked (number) from stdin (format csv)", new ByteArrayInputStream(body), 65_536);
            statement.execute("analyze asked");
            copies.copyOut(BY_HAND, OutputStream.nullOutputStream());
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
