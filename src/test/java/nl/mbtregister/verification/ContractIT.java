package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.mbtregister.it.Machine.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.it.Machine;
import nl.mbtregister.platform.rules.Cursor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract against the running server, both ways. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ContractIT {
    /** Cannot be brought about here: {@code DatabaseAwayIT} does, and a log has no head only on its first day; {@code WatchIT} is away too long. */
    private static final List<String> ELSEWHERE = List.of(" 429", " 503", "logHead 404", "watchMessages 410");

    @ArquillianResource
    private URL register;

    private Machine machine;
    private JsonObject contract;
    private Schema schema;

    @BeforeEach
    void read() {
        machine = new Machine(register.toString());
        contract = json(machine.get("/api/v1/openapi.json"));
        schema = new Schema(contract);
    }

    @Test
    @DisplayName("verification.R15: what the running server answers stands in the contract, and nothing else does")
    void every_route_of_the_server_is_in_the_contract() {
        Set<String> promised = new TreeSet<>();
        contract.getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject()
                        .keySet()
                        .forEach(method -> promised.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> served =
                machine.get("/api/fixture/endpoints").body().lines().collect(Collectors.toCollection(TreeSet::new));

        assertThat(served).hasSizeGreaterThan(15);
        assertThat(served.stream().filter(line -> line.contains(" /api/v1"))).containsExactlyElementsOf(promised);
    }

    @Test
    @DisplayName("verification.R15: each documented operation answers with each documented status as documented")
    void every_operation_answers_as_documented() {
        Map<String, Call> calls = calls();
        List<String> wrong = new ArrayList<>();
        contract.getJsonObject("paths")
                .values()
                .forEach(path -> path.asJsonObject()
                        .forEach((method, operation) -> operation
                                .asJsonObject()
                                .getJsonObject("responses")
                                .forEach((status, response) -> {
                                    String name = operation.asJsonObject().getString("operationId") + " " + status;
                                    Call call = calls.remove(name);
                                    if (call != null) {
                                        wrong.addAll(breaches(
                                                name,
                                                machine.sendBody(
                                                        method.toUpperCase(Locale.ROOT),
                                                        call.path(),
                                                        call.body(),
                                                        call.headers()),
                                                schema.resolved(response.asJsonObject())));
                                    } else if (ELSEWHERE.stream().noneMatch(name::endsWith)) {
                                        wrong.add(name + " is not asked for by this test");
                                    }
                                })));
        assertThat(wrong).isEmpty();
        assertThat(calls.keySet()).as("not in the contract").isEmpty();
    }

    @Test
    @DisplayName("verification.R15: whatever goes wrong is told as a problem")
    void every_error_is_a_problem() {
        for (String path :
                List.of("/nothing", "/log/leaves?from=x", "/changes/x", "/registrations", "/registrations/%2e")) {
            HttpResponse<String> answer = machine.get("/api/v1" + path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(schema.breaches(path, problem(answer), problemSchema())).isEmpty();
        }
        HttpResponse<String> refused = machine.send("PUT", "/api/v1/search?q=poel");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(schema.breaches("PUT", problem(refused), problemSchema())).isEmpty();
    }

    private List<String> breaches(String name, HttpResponse<String> answer, JsonObject promised) {
        List<String> wrong = new ArrayList<>();
        if (answer.statusCode() != Integer.parseInt(name.replaceAll(".* ", ""))) {
            return List.of(name + " answered " + answer.statusCode() + " " + answer.body());
        }
        promised.getOrDefault("headers", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().keySet().stream()
                .filter(header -> answer.headers().firstValue(header).isEmpty())
                .forEach(header -> wrong.add(name + " has no header " + header));
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonObject content =
                promised.getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        if (content.isEmpty() ? !answer.body().isEmpty() : !content.containsKey(type)) {
            wrong.add(name + " is of the type " + type);
        } else if (type.endsWith("json")) {
            wrong.addAll(schema.breaches(
                    name, json(answer), content.getJsonObject(type).getJsonObject("schema")));
        }
        return wrong;
    }

    private static JsonObject problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return json(answer);
    }

    private JsonObject problemSchema() {
        return contract.getJsonObject("components").getJsonObject("schemas").getJsonObject("Problem");
    }

    // ---- how each answer is brought about

    private record Call(String path, String body, String... headers) {}

    private Map<String, Call> calls() {
        Somebody somebody = new Somebody(register);
        String now = json(machine.get("/api/v1/changes?cursor=now")).getString("cursor");
        String former = somebody.number();
        String number = somebody.decide("renumber");
        String day = machine.get("/test-log").body();
        String programme = machine.get("/test-contract?make=programme").body();
        String badge =
                machine.get("/test-contract?make=badge&person=" + somebody.id()).body();
        String key = json(machine.get("/api/v1/keys"))
                .getJsonArray("keys")
                .getJsonObject(0)
                .getString("kid");
        Map<String, Call> calls = new HashMap<>();
        put(calls, "index", "", 200);
        put(calls, "contract", "/openapi.json", 200);
        put(calls, "problem", "/problems/unknown", 200);
        put(calls, "problem", "/problems/none", 404);
        unchanging(calls, "check", "/registrations/" + number);
        put(calls, "check", "/registrations/" + former, 308);
        put(calls, "check", "/registrations/12", 400);
        put(calls, "check", "/registrations/99999920", 404);
        unchanging(calls, "search", "/search?q=" + number);
        put(calls, "search", "/search?q=x", 400);
        unchanging(calls, "changes", "/changes?cursor=" + now);
        put(calls, "changes", "/changes?cursor=x", 400);
        put(calls, "changes", "/changes?cursor=" + ahead(), 410);
        unchanging(calls, "programmes", "/programmes?q=" + programme.split(" ")[1]);
        put(calls, "programmes", "/programmes?cursor=x", 400);
        unchanging(calls, "programme", "/programmes/" + programme.split(" ")[0]);
        put(calls, "programme", "/programmes/P-1", 404);
        unchanging(calls, "statistics", "/statistics");
        put(calls, "keys", "/keys", 200);
        put(calls, "key", "/keys/" + key, 200);
        put(calls, "key", "/keys/none", 404);
        put(calls, "logHead", "/log/head", 200);
        put(calls, "logHeadOfDay", "/log/heads/" + day, 200);
        put(calls, "logHeadOfDay", "/log/heads/2001-01-01", 404);
        put(calls, "logKeys", "/log/keys", 200);
        put(calls, "logLeaves", "/log/leaves", 200);
        put(calls, "logLeaves", "/log/leaves?from=999999999", 404);
        put(calls, "logConsistency", "/log/consistency?from=1&to=2", 200);
        put(calls, "logConsistency", "/log/consistency?from=2&to=1", 404);
        put(calls, "logProof", "/log/proofs/" + number, 200);
        put(calls, "logProof", "/log/proofs/99999920", 404);
        put(calls, "logVerifier", "/log/VerifyLog.java", 200);
        put(calls, "statement", "/registrations/" + number + "/statement", 200);
        put(calls, "statement", "/registrations/99999920/statement", 404);
        put(calls, "badge", "/badges/" + badge, 200);
        put(calls, "badge", "/badges/NONE", 404);
        for (String list : List.of("revocation", "suspension")) {
            put(calls, list, "/status-lists/" + listOf(badge) + "/" + list, 200);
            put(calls, list, "/status-lists/999999/" + list, 404);
        }
        putKeyed(calls, number);
        return calls;
    }

    private void putKeyed(Map<String, Call> calls, String number) {
        String[] keys =
                machine.get("/test-contract?make=keys&follow=" + number).body().split(" ");
        String asked = "number\n" + number + "\n";
        calls.put("checkMany 200", checks(keys[0], asked));
        calls.put("checkMany 401", checks("none", asked));
        calls.put("checkMany 403", checks(keys[1], asked));
        calls.put("checkMany 422", checks(keys[0], ""));
        String tag = machine.get("/api/v1/watch/messages", "Authorization", "Bearer " + keys[1])
                .headers()
                .firstValue("ETag")
                .orElse("none");
        calls.put("watchMessages 200", watch(keys[1], ""));
        calls.put("watchMessages 304", watch(keys[1], "", "If-None-Match", tag));
        calls.put("watchMessages 400", watch(keys[1], "?cursor=x"));
        calls.put("watchMessages 401", watch("none", ""));
        calls.put("watchMessages 403", watch(keys[0], ""));
    }

    private static Call watch(String key, String query, String... headers) {
        return new Call(
                "/api/v1/watch/messages" + query,
                "",
                Stream.concat(Stream.of("Authorization", "Bearer " + key), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private static Call checks(String key, String asked) {
        return new Call("/api/v1/checks", asked, "Content-Type", "text/csv", "Authorization", "Bearer " + key);
    }

    /** The status list on which a badge stands, as the badge itself says. */
    private String listOf(String badge) {
        String payload = machine.get("/api/v1/badges/" + badge).body().split("\\.")[1];
        Matcher list = Pattern.compile("/status-lists/(\\d+)/")
                .matcher(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
        assertThat(list.find()).isTrue();
        return list.group(1);
    }

    private static String ahead() {
        return new Cursor("changes", List.of("999999999999")).toString();
    }

    private static void put(Map<String, Call> calls, String operation, String path, int status) {
        calls.put(operation + " " + status, new Call("/api/v1" + path, ""));
    }

    /** Asked again with its tag it answers that nothing changed. */
    private void unchanging(Map<String, Call> calls, String operation, String path) {
        put(calls, operation, path, 200);
        String tag = machine.get("/api/v1" + path).headers().firstValue("ETag").orElse("none");
        calls.put(operation + " 304", new Call("/api/v1" + path, "", "If-None-Match", tag));
    }
}
