package nl.mbtregister.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Visitor;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody outside of the register checks its log with one program, and with files that were kept. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LogJourneyIT {
    @ArquillianResource
    private URL register;

    private final Verifier verifier = new Verifier();

    @Test
    @DisplayName("transparency.R6 what the register serves is proven by the program of one file, without the register")
    void what_is_served_is_proven_outside() throws Exception {
        Somebody therapist = new Somebody(register);
        String earlier = signed();
        therapist.decide("suspend");
        String later = signed();
        String keys = got("/api/v1/log/keys");
        assertThat(verifier.run("head", keys, earlier)).startsWith("0 Signed: " + size(earlier) + " leaves");
        String proof = got("/api/v1/log/consistency?from=" + size(earlier) + "&to=" + size(later));
        assertThat(verifier.run("consistency", keys, earlier, later, proof)).startsWith("0 ");
        assertThat(verifier.run("consistency", keys, later, earlier, proof)).startsWith("1 ");
        String facts = got("/api/v1/log/proofs/" + therapist.number());
        assertThat(verifier.run("facts", keys, facts))
                .startsWith("0 ")
                .contains("\"act\":\"GRANTED\"", "\"act\":\"MEASURE_IMPOSED\"", therapist.number());
        for (int i = facts.indexOf("\nleaf") + 1; i < facts.length(); i += 17) {
            if (facts.charAt(i) != '\n') {
                String changed = facts.substring(0, i) + (char) (facts.charAt(i) ^ 1) + facts.substring(i + 1);
                assertThat(verifier.run("facts", keys, changed))
                        .as("sign %d", i)
                        .doesNotStartWith("0 ");
            }
        }
        assertThat(got("/api/v1/log/leaves?from=" + (size(later) - 1)).strip())
                .matches("\\{\"fact\":\"[0-9a-f]{64}\",\"rest\":\"[0-9a-f]{64}\"}");
        assertThat(got("/api/v1/log/VerifyLog.java")).contains("public final class VerifyLog");
        assertThat(got("/api/v1/keys"))
                .contains("\"crv\":\"P-256\"", "\"crv\":\"Ed25519\"")
                .doesNotContain("\"d\"");
    }

    @Test
    @DisplayName("transparency.R6 of whom nothing may be shown nothing is opened, and what there is not is told so")
    void nothing_is_opened_of_whom_nothing_may_be_shown() throws Exception {
        Somebody therapist = new Somebody(register);
        signed();
        therapist.decide("die");
        for (String path : new String[] {
            "/proofs/" + therapist.number(),
            "/proofs/abc",
            "/heads/2001-01-01",
            "/heads/today",
            "/leaves?from=-1",
            "/leaves?from=999999999",
            "/consistency?from=5&to=3",
            "/consistency?from=1&to=999999999",
            "/consistency"
        }) {
            assertThat(new Machine(register.toString())
                            .get("/api/v1/log" + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest(name = "transparency.R5 at {0} pixels")
    @ValueSource(ints = {360, 1280})
    void the_page_says_how_the_log_stands(int width) throws Exception {
        new Somebody(register);
        String head = signed();
        try (Visitor visitor = new Visitor(register, width)) {
            Page page = visitor.open("/nl/logboek");
            assertThat(page.getByRole(AriaRole.MAIN).textContent())
                    .contains("Zo staat het logboek nu", size(head) + "");
            visitor.findsNothingSerious();
            visitor.takePicture("log-" + width);
            visitor.open("/en/log");
            visitor.findsNothingSerious();
            visitor.hasNoCookie();
        }
    }

    /** The head that was signed just now; others may sign at the same time. */
    private String signed() {
        Machine machine = new Machine(register.toString());
        return got("/api/v1/log/heads/" + machine.get("/test-log").body());
    }

    private String got(String path) {
        var answer = new Machine(register.toString()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static long size(String head) {
        return Long.parseLong(head.lines().toList().get(1));
    }
}
