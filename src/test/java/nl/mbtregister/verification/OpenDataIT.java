package nl.mbtregister.verification;

import static nl.mbtregister.it.Machine.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OpenDataIT {
    @ArquillianResource
    private URL register;

    private Machine machine;

    @BeforeEach
    void reach() {
        machine = new Machine(register.toString());
    }

    @Test
    @DisplayName("verification.R11: a machine finds whom the page finds, and is told when there are more")
    void a_machine_searches() {
        Somebody somebody = new Somebody(register);

        JsonObject found = json(machine.get("/api/v1/search?q=" + somebody.number()));

        assertThat(found.getBoolean("complete")).isTrue();
        JsonObject line = found.getJsonArray("found").getJsonObject(0);
        assertThat(line.getString("name")).isEqualTo("J. van der Poel");
        assertThat(line.getString("town")).isEqualTo("Utrecht");
        somebody.decide("die");
        assertThat(json(machine.get("/api/v1/search?q=" + somebody.number())).getJsonArray("found"))
                .isEmpty();
    }

    @Test
    @DisplayName("verification.R12: reading on by cursor meets every programme once")
    void programmes_are_read_on() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            made.add(machine.get("/test-contract?make=programme").body().split(" ")[0]);
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = json(machine.get("/api/v1/programmes" + cursor));
            page.getJsonArray("programmes")
                    .forEach(one -> read.add(one.asJsonObject().getString("number")));
            cursor = page.isNull("cursor") ? "" : "?cursor=" + page.getString("cursor");
        } while (!cursor.isEmpty());
        assertThat(read).containsAll(made).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("verification.R13: who applies every change has what the register tells, of nobody more")
    void a_copy_follows_the_register() {
        String cursor = json(machine.get("/api/v1/changes?cursor=now")).getString("cursor");
        Somebody suspended = new Somebody(register);
        Somebody dead = new Somebody(register);
        Somebody renumbered = new Somebody(register);
        Map<String, JsonObject> copy = new HashMap<>();
        cursor = follow(cursor, copy);
        assertThat(copy).containsKeys(suspended.number(), dead.number(), renumbered.number());
        suspended.decide("suspend");
        dead.decide("die");
        String number = renumbered.decide("renumber");

        follow(cursor, copy);

        assertThat(copy)
                .containsKeys(suspended.number(), number)
                .doesNotContainKeys(dead.number(), renumbered.number());
        for (String kept : List.of(suspended.number(), number)) {
            assertThat(facts(copy.get(kept))).isEqualTo(facts(json(machine.get("/api/v1/registrations/" + kept))));
        }
    }

    @Test
    @DisplayName("verification.R13: of what is deleted the number is told and nothing else, unless another replaced it")
    void what_is_deleted_says_no_more() {
        Somebody dead = new Somebody(register);
        String cursor = json(machine.get("/api/v1/changes?cursor=now")).getString("cursor");
        dead.decide("die");

        List<JsonValue> told = json(machine.get("/api/v1/changes?cursor=" + cursor)).getJsonArray("changes").stream()
                .filter(change -> change.asJsonObject().getString("number").equals(dead.number()))
                .toList();

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.asJsonObject().keySet())
                        .containsExactlyInAnyOrder("number", "at", "deleted"));
    }

    @ParameterizedTest(name = "verification.R15 the reference at {0} pixels")
    @ValueSource(ints = {360, 1280})
    void the_reference_says_what_the_contract_says(int width) {
        try (Visitor visitor = new Visitor(register, width)) {
            for (String language : List.of("/nl/voor-ontwikkelaars/naslag", "/en/for-developers/reference")) {
                var page = visitor.open(language);
                json(machine.get("/api/v1/openapi.json"))
                        .getJsonObject("paths")
                        .forEach((path, methods) -> methods.asJsonObject()
                                .keySet()
                                .forEach(method -> assertThat(page.content())
                                        .contains(method.toUpperCase(Locale.ROOT) + " " + path + "</pre>")));
                visitor.findsNothingSerious();
                visitor.takePicture("reference" + language.substring(0, 3).replace('/', '-') + "-" + width);
            }
            for (String operation :
                    List.of("/nl/voor-ontwikkelaars/naslag/check", "/en/for-developers/reference/changes")) {
                var page = visitor.open(operation);
                assertThat(page.content()).contains("GET /api/v1/", "shape-Registration", "<code>429</code>");
                visitor.findsNothingSerious();
                visitor.takePicture("operation" + operation.substring(0, 3).replace('/', '-') + "-" + width);
            }
            assertThat(machine.get("/en/for-developers/reference/none").statusCode())
                    .isEqualTo(404);
            visitor.hasNoCookie();
        }
    }

    private String follow(String from, Map<String, JsonObject> copy) {
        String cursor = from;
        boolean more = true;
        while (more) {
            HttpResponse<String> answer = machine.get("/api/v1/changes?cursor=" + cursor);
            JsonObject page = json(answer);
            page.getJsonArray("changes").forEach(each -> {
                JsonObject change = each.asJsonObject();
                if (change.getBoolean("deleted")) {
                    copy.remove(change.getString("number"));
                } else {
                    copy.put(change.getString("number"), change.getJsonObject("registration"));
                }
            });
            cursor = page.getString("cursor");
            more = page.getBoolean("more");
        }
        return cursor;
    }

    private static String facts(JsonObject registration) {
        return registration.toString().replaceFirst("\"checkedAt\":\"[^\"]*\"", "");
    }
}
