package nl.mbtregister.verification;

import static nl.mbtregister.it.Machine.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.OwnServer;
import nl.mbtregister.local.EmbeddedDatabase;
import nl.mbtregister.platform.Migration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A server with a database of its own, which goes away and comes back. */
class DatabaseAwayIT {
    private static final String KNOWN = "/api/v1/registrations/20481357";
    private static final String OTHER = "/api/v1/registrations/30001713";
    private static final int PER_MINUTE = 600;

    private int visitors;

    @Test
    @DisplayName(
            "verification.R5, verification.R9, verification.R10: the answers go on, say how old they are, and heal")
    void what_is_in_memory_goes_on_and_everything_is_right_again_soon(@TempDir Path folder) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("postgres"), 0);
        int port = database.port();
        fill(database.url());
        try (OwnServer server = new OwnServer(settings(database.url()))) {
            server.await(KNOWN);
            Machine machine = new Machine(server.address());
            refusesTheOneWhoAsksTooMuch(machine);
            refusesHoweverTheAddressIsWritten(machine, KNOWN.replace("/api/", "/%61pi/"), "203.0.113.3");

            database.close();
            Instant gone = Instant.now();
            goesOnFromMemory(machine, gone);

            database = EmbeddedDatabase.in(folder.resolve("postgres"), port);
            long back = System.nanoTime();
            while (ask(machine, OTHER + "?on=2020-01-01").statusCode() != 200
                    || checkedAt(ask(machine, KNOWN)).isBefore(gone.plus(Answers.IN_STEP))) {
                assertThat(System.nanoTime() - back)
                        .isLessThan(Duration.ofSeconds(2).toNanos());
            }
        } finally {
            database.close();
        }
    }

    private void goesOnFromMemory(Machine machine, Instant gone) {
        HttpResponse<String> absent;
        do {
            absent = ask(machine, OTHER + "?on=2020-01-01");
        } while (absent.statusCode() == 200);
        assertThat(absent.statusCode()).isEqualTo(503);
        assertThat(absent.headers().firstValue("Retry-After")).isPresent();
        assertThat(absent.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");

        Instant now;
        JsonObject told;
        do {
            told = json(ask(machine, KNOWN));
            now = Instant.now();
        } while (now.isBefore(gone.plus(Answers.IN_STEP).plusMillis(500)));
        assertThat(told.getJsonObject("status").getString("code")).isEqualTo("ACTIVE");
        assertThat(Instant.parse(told.getString("checkedAt"))).isBeforeOrEqualTo(gone.plusMillis(200));
    }

    private static Instant checkedAt(HttpResponse<String> answer) {
        return Instant.parse(json(answer).getString("checkedAt"));
    }

    private static void refusesTheOneWhoAsksTooMuch(Machine machine) {
        HttpResponse<String> answer = machine.get(KNOWN, "X-Forwarded-For", "203.0.113.1");
        for (int question = 0; question < 2 * PER_MINUTE && answer.statusCode() == 200; question++) {
            answer = machine.get(KNOWN, "X-Forwarded-For", "203.0.113.1");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(json(answer).getString("type")).endsWith("/too-many-questions");
        assertThat(machine.get("/nl/", "X-Forwarded-For", "203.0.113.1").body()).doesNotContain("Exception");
        assertThat(machine.get(KNOWN, "X-Forwarded-For", "203.0.113.2").statusCode())
                .isEqualTo(200);
    }

    private static void refusesHoweverTheAddressIsWritten(Machine machine, String path, String visitor) {
        int status = machine.get(path, "X-Forwarded-For", visitor).statusCode();
        for (int question = 0; question < 2 * PER_MINUTE && status != 429; question++) {
            status = machine.get(path, "X-Forwarded-For", visitor).statusCode();
        }
        assertThat(status).as(path).isEqualTo(429);
    }

    /** Each time as another visitor, so that the limit does not get in the way. */
    private HttpResponse<String> ask(Machine machine, String path) {
        visitors++;
        return machine.get(path, "X-Forwarded-For", "198.51." + visitors / 250 % 250 + "." + visitors % 250);
    }

    private static Map<String, String> settings(String url) {
        return Map.of(
                "MBT_DB_URL",
                url,
                "MBT_DB_USER",
                "postgres",
                "MBT_DB_PASSWORD",
                "postgres",
                "MBT_TRUSTED_PROXIES",
                "127.0.0.1, 0:0:0:0:0:0:0:1",
                "MBT_QUESTIONS_PER_MINUTE",
                String.valueOf(PER_MINUTE));
    }

    private static void fill(String url) throws SQLException, IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        Migration.of(source).migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                insert into person (id, number, country, initials, surname, name_order, display_name, sort_key, shown_until)
                values (1, '20481357', 'NL', 'J.', 'Poel', 'OWN', 'J. Poel', 'poel j', 'infinity'),
                       (2, '30001713', 'NL', 'A.', 'Poel', 'OWN', 'A. Poel', 'poel a', 'infinity');
                insert into title_period (person_id, title, valid, state, since)
                select id, 'BASIC_THERAPIST', '[2019-03-01,)', 'ACTIVE', '2019-03-01' from person""");
        }
    }
}
