package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.BasicProfession;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.register.rules.AnnotationPeriod;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;
import nl.mbtregister.register.rules.Status;
import nl.mbtregister.verification.CheckedRegistration.Surroundings;
import nl.mbtregister.verification.rules.Trouble;
import nl.mbtregister.verification.web.ApiPage;
import org.junit.jupiter.api.Test;

/** What we promise to machines, in the contract and on the page for developers, is what they get. */
class ContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Period RUN = Period.through(LocalDate.of(2019, 6, 3), LocalDate.of(2029, 6, 2));
    private static final JsonObject CONTRACT = document("openapi.json");

    @Test
    void the_example_is_what_the_register_answers() {
        assertThat(Json.createObjectBuilder(document("example.json"))
                        .remove("checkedAt")
                        .remove("on")
                        .build())
                .isEqualTo(answered());
    }

    @Test
    void the_example_keeps_the_contract() {
        assertThat(breaches("answer", document("example.json"), schema("Registration")))
                .isEmpty();
    }

    @Test
    void a_breach_of_the_contract_is_seen() {
        JsonObject broken = Json.createObjectBuilder(document("example.json"))
                .remove("checkedAt")
                .add("country", "FR")
                .add("town", 7)
                .add("shoes", true)
                .build();
        assertThat(breaches("answer", broken, schema("Registration")))
                .containsExactlyInAnyOrder(
                        "answer has no checkedAt",
                        "answer.country is \"FR\"",
                        "answer.town is 7",
                        "answer.shoes is not in the contract");
    }

    @Test
    void the_page_explains_each_part_of_the_question() {
        assertThat(new ApiPage().getParts())
                .extracting(ApiPage.Part::name)
                .containsExactlyElementsOf(check().getJsonArray("parameters").stream()
                        .map(part -> part.asJsonObject().getString("name"))
                        .toList());
    }

    @Test
    void the_contract_knows_the_status_of_each_problem() {
        assertThat(CONTRACT.getJsonObject("paths").values().stream()
                        .flatMap(path -> path.asJsonObject().values().stream())
                        .flatMap(operation -> operation.asJsonObject().getJsonObject("responses").keySet().stream()))
                .containsAll(Stream.of(Trouble.values())
                        .map(trouble -> String.valueOf(trouble.status()))
                        .toList());
    }

    private static JsonObject answered() {
        var standing = new Standing(
                Status.ACTIVE,
                List.of(
                        new TitleStanding(Title.BASIC_THERAPIST, Period.since(LocalDate.of(2018, 4, 9)), Status.ACTIVE),
                        new TitleStanding(Title.THERAPIST, RUN, Status.ACTIVE)),
                List.of(new AnnotationPeriod(Title.THERAPIST, Annotation.GROUP, RUN)),
                List.of());
        var surroundings = new Surroundings(
                Country.NL,
                List.of(new BasicProfession("klinisch psycholoog", false, new BigNumber("00000000001"))),
                "GGZ Voorbeeld Utrecht",
                "Utrecht");
        var memory = new Memory(1);
        var answer = new RegistrationJson(new Texts(), "{address}")
                .write(
                        new CheckedRegistration(
                                "20481357", DAY, false, "J. van der Poel", standing, Optional.of(surroundings), null),
                        memory.draft());
        String body = new String(memory.unpacked(answer, 0).body(), UTF_8);
        return Json.createReader(new StringReader("{" + body)).readObject();
    }

    private static List<String> breaches(String place, JsonValue value, JsonObject schema) {
        return new Schema(CONTRACT).breaches(place, value, schema);
    }

    private static JsonObject schema(String name) {
        return CONTRACT.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private static JsonObject check() {
        return CONTRACT.getJsonObject("paths")
                .getJsonObject("/api/v1/registrations/{number}")
                .getJsonObject("get");
    }

    private static JsonObject document(String name) {
        try (InputStream in = ApiPage.class.getResourceAsStream("/nl/mbtregister/verification/" + name);
                var reader = Json.createReader(new InputStreamReader(in, UTF_8))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
