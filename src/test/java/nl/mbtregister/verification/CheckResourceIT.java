package nl.mbtregister.verification;

import static nl.mbtregister.it.Machine.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.it.Machine;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CheckResourceIT {
    @ArquillianResource
    private URL register;

    @Test
    void a_registration_is_told_with_its_stamp_and_a_tag() {
        Somebody somebody = new Somebody(register);
        Instant before = Instant.now().minusMillis(1);

        HttpResponse<String> answer = somebody.ask("");

        JsonObject told = json(answer);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(told.getString("number")).isEqualTo(somebody.number());
        assertThat(told.getString("name")).isEqualTo("J. van der Poel");
        assertThat(told.getJsonObject("status").getString("code")).isEqualTo("ACTIVE");
        assertThat(told.getJsonArray("professions").getJsonObject(0).getString("bigNumber"))
                .isEqualTo("49000000001");
        assertThat(told.getString("on")).isEqualTo(today().toString());
        assertThat(Instant.parse(told.getString("checkedAt"))).isBetween(before, Instant.now());
    }

    @Test
    void an_unchanged_answer_costs_no_body() {
        Somebody somebody = new Somebody(register);
        String tag = somebody.ask("").headers().firstValue("ETag").orElseThrow();

        assertThat(somebody.ask("", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(somebody.ask("", "If-None-Match", "\"other\", " + tag).statusCode())
                .isEqualTo(304);
        assertThat(somebody.ask("?on=" + today(), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(somebody.ask("?on=2020-01-01", "If-None-Match", tag).statusCode())
                .isEqualTo(200);

        somebody.decide("suspend");
        assertThat(somebody.ask("", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void from_memory_or_not_the_answer_is_the_same() {
        Somebody somebody = new Somebody(register);

        HttpResponse<String> first = somebody.ask("");
        HttpResponse<String> kept = somebody.ask("");
        HttpResponse<String> rest = somebody.ask("?on=" + today());

        assertThat(facts(kept)).isEqualTo(facts(first)).isEqualTo(facts(rest));
        for (String header : List.of("ETag", "Cache-Control", "Content-Type")) {
            assertThat(kept.headers().firstValue(header))
                    .isEqualTo(rest.headers().firstValue(header));
        }
    }

    @Test
    void the_head_of_an_answer_can_be_asked_for() {
        HttpResponse<String> head = new Machine(register.toString())
                .send("HEAD", "/api/v1/registrations/" + new Somebody(register).number());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void an_earlier_day_is_told_as_it_was() {
        Somebody somebody = new Somebody(register);

        JsonObject before = json(somebody.ask("?on=2019-02-28"));
        JsonObject first = json(somebody.ask("?on=2019-03-01"));

        assertThat(before.getBoolean("registered")).isFalse();
        assertThat(before.getJsonObject("status").isNull("code")).isTrue();
        assertThat(before).doesNotContainKeys("institution", "professions", "town", "country");
        assertThat(first.getBoolean("registered")).isTrue();
        assertThat(first.getJsonArray("titles")).hasSize(2);
    }

    @Test
    void earlier_knowledge_is_told_as_it_was() {
        Somebody somebody = new Somebody(register);
        Instant known =
                Instant.parse(json(somebody.ask("")).getString("checkedAt")).plus(Duration.ofMillis(1));
        String yesterday = today().minusDays(1).toString();
        somebody.decide("suspend");

        assertThat(status(somebody.ask("?on=" + yesterday))).isEqualTo("SUSPENDED");
        assertThat(status(somebody.ask("?on=" + yesterday + "&asKnownAt=" + known)))
                .isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("verification.R2: of whom nothing may be shown today nothing is told about earlier days either")
    void the_dead_are_unknown_on_every_day() {
        Somebody somebody = new Somebody(register);
        somebody.decide("die");

        assertThat(json(somebody.ask("")).getString("type")).endsWith("/api/v1/problems/unknown");
        assertThat(somebody.ask("?on=2020-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "verification.R3: once the registration has ended, earlier days tell no more than name, number and titles")
    void who_has_left_is_told_by_name_number_and_titles() {
        Somebody somebody = new Somebody(register);
        somebody.decide("resign");

        assertThat(status(somebody.ask(""))).isEqualTo("ENDED");
        assertThat(json(somebody.ask(""))).doesNotContainKeys("institution", "professions", "town", "country");
        assertThat(json(somebody.ask("?on=2020-01-01")).getBoolean("registered"))
                .isTrue();
        assertThat(json(somebody.ask("?on=2020-01-01"))).doesNotContainKeys("institution", "professions");
    }

    @Test
    @DisplayName("verification.R4: a number that was replaced leads to the present one")
    void a_former_number_leads_to_the_present_one() {
        Somebody somebody = new Somebody(register);
        String present = somebody.decide("renumber");

        HttpResponse<String> answer = somebody.ask("?on=2020-01-01");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/registrations/" + present + "?on=2020-01-01");
        assertThat(json(new Machine(register.toString()).get("/api/v1/registrations/" + present))
                        .getString("number"))
                .isEqualTo(present);
    }

    @Test
    @DisplayName("verification.R7: after an acknowledged decision the same node never answers as before")
    void a_hundred_decisions_are_each_right_at_once() {
        Somebody somebody = new Somebody(register);
        String measure = "";
        for (int decision = 0; decision < 100; decision++) {
            boolean suspend = decision % 2 == 0;
            measure = suspend ? somebody.decide("suspend") : somebody.decide("lift", measure);
            assertThat(status(somebody.ask("")))
                    .as("after decision %d", decision)
                    .isEqualTo(suspend ? "SUSPENDED" : "ACTIVE");
        }
    }

    @Test
    @DisplayName("verification.R7: a change beside the entries is known soon too, by way of the database")
    void a_new_name_is_told_soon() {
        Somebody somebody = new Somebody(register);
        assertThat(json(somebody.ask("")).getString("name")).isEqualTo("J. van der Poel");
        somebody.decide("rename");

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> json(somebody.ask("")).getString("name").equals("J. van der Berg"));
    }

    @ParameterizedTest
    @DisplayName("verification.R1: a question that cannot be right is answered with what is wrong about it")
    @CsvSource(textBlock = """
        /poel,                                       400, not-a-number
        /2048135,                                    400, wrong-length
        /204813571234,                               400, wrong-length
        /20481358,                                   400, wrong-check-digits
        /%27%20or%201=1,                             400, not-a-number
        /%F0%9F%98%80,                               400, not-a-number
        /20481357?on=2025-02-29,                     400, no-such-day
        /20481357?on=29-02-2025,                     400, not-a-day
        /20481357?on=%25,                            400, not-a-day
        /20481357?on=2026-11-22%00,                  400, not-a-day
        /20481357?on=%E2%80%AE2026-11-22,            400, not-a-day
        /20481357?on=9999-01-01,                     400, day-ahead
        /20481357?on=2010-12-31,                     400, day-too-early
        /20481357?asKnownAt=gisteren,                400, not-an-instant
        /20481357?asKnownAt=9999-01-01T00:00:00Z,    400, instant-ahead
        /99999920,                                   404, unknown
        """)
    void bad_input_gets_a_clear_answer(String question, int status, String problem) {
        Machine machine = new Machine(register.toString());
        HttpResponse<String> nl = machine.get("/api/v1/registrations" + question);
        HttpResponse<String> en = machine.get("/api/v1/registrations" + question, "Accept-Language", "en-GB,en;q=0.8");

        assertThat(nl.statusCode()).isEqualTo(status);
        assertThat(nl.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(nl.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(nl.headers().firstValue("Content-Language")).hasValue("nl");
        assertThat(en.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(json(nl).getInt("status")).isEqualTo(status);
        assertThat(json(nl).getString("type")).endsWith("/api/v1/problems/" + problem);
        assertThat(json(nl).getString("title")).isNotEqualTo(json(en).getString("title"));
        assertThat(json(nl).getString("detail")).isNotEqualTo(json(en).getString("detail"));
        JsonObject meaning = json(machine.get("/api/v1/problems/" + problem));
        assertThat(meaning.getJsonObject("title").getString("nl")).isEqualTo(json(nl).getString("title"));
    }

    @Test
    void the_contract_can_be_read() {
        Machine machine = new Machine(register.toString());

        assertThat(json(machine.get("/api/v1")).getString("contract")).endsWith("/api/v1/openapi.json");
        assertThat(json(machine.get("/api/v1/openapi.json")).getString("openapi"))
                .isEqualTo("3.1.0");
        assertThat(machine.get("/api/v1/problems/none").statusCode()).isEqualTo(404);
        assertThat(machine.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(machine.send("DELETE", "/api/v1/registrations/20481357").statusCode())
                .isEqualTo(405);
    }

    /** Everything but the stamp. */
    private static String facts(HttpResponse<String> answer) {
        return answer.body().replaceFirst("\"checkedAt\":\"[^\"]*\"", "");
    }

    private static String status(HttpResponse<String> answer) {
        return json(answer).getJsonObject("status").getString("code");
    }

    private static LocalDate today() {
        return LocalDate.now(Time.LEGAL_ZONE);
    }
}
