package nl.mbtregister.check.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.check.FixtureStaff;
import nl.mbtregister.client.rules.ClientKey;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ChecksApiIT {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ArquillianResource
    private URL register;

    private long institution;

    @Test
    @DisplayName("check.R14 check.R2 check.R7 a machine has an answer to each number, in their order, as CSV")
    void answers_come_as_csv() throws Exception {
        String key = key("CHECKS");
        Somebody suspended = new Somebody(register);
        suspended.decide("suspend");
        Somebody renumbered = new Somebody(register);
        String now = renumbered.decide("renumber");
        LocalDate end = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(3);
        String big =
                String.valueOf(40_000_000_000L + ThreadLocalRandom.current().nextLong(9_000_000_000L));
        String active;
        try (Connection database = TestServers.database().getConnection()) {
            active = FixtureStaff.registered(database, 1, "Lijster").getFirst();
            FixtureStaff.therapist(database, active, end);
            FixtureStaff.big(database, active, big);
        }
        HttpResponse<String> answer = post(
                key,
                "number;reference\r\n" + active + ";\"a;\"\"b\"\"\"\r\n" + suspended.number() + ";=1+1\r\n" + big
                        + ";\r\n" + renumbered.number() + ";\r\n9999999952;\r\n20481358;\r\n2.05E+07;\r\n;leeg\r\n",
                "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body().lines())
                .containsExactly(
                        "number,reference,answer,reason,registeredNumber,name,status,titles,validThrough",
                        active + ",\"a;\"\"b\"\"\",ATTENTION,ENDS_SOON," + active
                                + ",A. Lijster,ACTIVE,BASIC_THERAPIST THERAPIST," + end.minusDays(1),
                        suspended.number() + ",'=1+1,ATTENTION,SUSPENDED," + suspended.number()
                                + ",J. van der Poel,SUSPENDED,BASIC_THERAPIST THERAPIST,"
                                + end.minusMonths(3).plusYears(2).minusDays(1),
                        big + ",\"\",ATTENTION,ENDS_SOON," + active + ",A. Lijster,ACTIVE,BASIC_THERAPIST THERAPIST,"
                                + end.minusDays(1),
                        renumbered.number() + ",\"\",REGISTERED,," + now
                                + ",J. van der Poel,ACTIVE,BASIC_THERAPIST THERAPIST,"
                                + end.minusMonths(3).plusYears(2).minusDays(1),
                        "9999999952,\"\",NOT_FOUND,UNKNOWN_NUMBER,,,,,",
                        "20481358,\"\",UNREADABLE,WRONG_CHECK_DIGITS,,,,,",
                        "2.05E+07,\"\",UNREADABLE,SHORTENED,,,,,",
                        "\"\",leeg,UNREADABLE,EMPTY,,,,,");
        assertThat(count("select count(*) from check_list where channel = 'API' and asked = 8 and institution_id = "))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("check.R14 a machine that prefers lines of JSON has those, without a spreadsheet's apostrophes")
    void answers_come_as_lines_of_json() throws Exception {
        String key = key("CHECKS");
        Somebody somebody = new Somebody(register);
        HttpResponse<String> answer =
                post(key, somebody.number() + ",\"=x \\ \"\"y\"\"\"\n20481358\n", "application/x-ndjson");
        List<JsonObject> lines = answer.body().lines().map(ChecksApiIT::json).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().getString("number")).isEqualTo(somebody.number());
        assertThat(lines.getFirst().getString("reference")).isEqualTo("=x \\ \"y\"");
        assertThat(lines.getFirst().getString("answer")).isEqualTo("REGISTERED");
        assertThat(lines.getFirst().getJsonArray("titles")).hasSize(2);
        assertThat(lines.getLast().getString("reason")).isEqualTo("WRONG_CHECK_DIGITS");
        assertThat(lines.getLast()).doesNotContainKeys("name", "titles", "reference");
    }

    @Test
    @DisplayName(
            "client.R7 client.R8 check.R14 without a key that may, without numbers or with too many, there is a problem")
    void what_is_refused_is_told_as_a_problem() throws Exception {
        problem(post(null, "20481357\n", "text/csv"), 401, "client.R7");
        assertThat(post(null, "20481357\n", "text/csv").headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer");
        problem(post(ClientKey.fresh(new SecureRandom()).text(), "20481357\n", "text/csv"), 401, "client.R7");
        problem(post(key("WATCHES"), "20481357\n", "text/csv"), 403, "client.R8");
        String key = key("CHECKS");
        problem(post(key, "", "text/csv"), 422, "check.R14");
        problem(post(key, "number\n", "text/csv"), 422, "check.R14");
        HttpResponse<String> many = post(key, "20481357\n".repeat(1_000_001), "text/csv");
        problem(many, 422, "check.R14");
        assertThat(many.body()).contains("1.000.000");
        assertThat(new Machine(register.toString()).get("/api/v1/checks").statusCode())
                .isEqualTo(405);
    }

    private static void problem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Machine.json(answer).getString("rule")).isEqualTo(rule);
    }

    private static JsonObject json(String line) {
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(line))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> post(String key, String body, String accept) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(register + "api/v1/checks"))
                .header("Content-Type", "text/csv")
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8)));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Of a new client of a new institution. */
    private String key(String scope) throws SQLException {
        ClientKey key = ClientKey.fresh(new SecureRandom());
        try (Connection database = TestServers.database().getConnection();
                PreparedStatement insert = database.prepareStatement("""
                    with i as (
                      insert into institution (name, country, company_number, entered_at, entered_by, verified_on, verified_by)
                      values ('GGZ Machine', 'NL', lpad((random() * 99999999)::int::text, 8, '0'), now(), 'test', current_date, 'test')
                      returning id),
                    t as (
                      insert into institution_terms select id, '2026-11', now(), 'test' from i),
                    c as (
                      insert into api_client (institution_id, name, scopes, made_at, made_by)
                      select id, 'systeem', array[?], now(), 'test' from i returning id, institution_id)
                    , k as (insert into api_client_key (client_id, hash, hint, made_at) select id, ?, ?, now() from c)
                    select institution_id from c""")) {
            insert.setString(1, scope);
            insert.setBytes(2, key.fingerprint());
            insert.setString(3, key.hint());
            try (var row = insert.executeQuery()) {
                row.next();
                institution = row.getLong(1);
            }
        }
        return key.text();
    }

    private long count(String sql) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql + institution)) {
            row.next();
            return row.getLong(1);
        }
    }
}
