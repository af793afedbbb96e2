package nl.mbtregister.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.OwnServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions on the server under test, asked for on a second server with the same database. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SecondNodeIT {
    private static final int DECISIONS = Integer.getInteger("mbt.it.decisions", 200);

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "verification.R7: another node is right within 250 ms in 99 of 100 cases and never later than a second")
    void a_second_node_is_right_soon_after_an_acknowledged_decision() throws IOException {
        Somebody somebody = new Somebody(register);
        String question = "/api/v1/registrations/" + somebody.number();
        long[] late = new long[DECISIONS];
        try (OwnServer second = new OwnServer(Map.of())) {
            second.await(question);
            Machine machine = new Machine(second.address());
            String measure = "";
            for (int decision = 0; decision < DECISIONS; decision++) {
                boolean suspend = decision % 2 == 0;
                measure = suspend ? somebody.decide("suspend") : somebody.decide("lift", measure);
                long acknowledged = System.nanoTime();
                String right = suspend ? "\"code\":\"SUSPENDED\"" : "\"status\":{\"code\":\"ACTIVE\"";
                while (!machine.get(question).body().contains(right)) {
                    assertThat(System.nanoTime() - acknowledged)
                            .as("decision %d", decision)
                            .isLessThan(Duration.ofSeconds(1).toNanos());
                }
                late[decision] = System.nanoTime() - acknowledged;
            }
        }
        Arrays.sort(late);
        System.out.printf(
                "P2, %d decisions: right on the second node after %.1f ms (median), %.1f ms (p99), %.1f ms (longest)%n",
                DECISIONS, late[DECISIONS / 2] / 1e6, late[DECISIONS * 99 / 100 - 1] / 1e6, late[DECISIONS - 1] / 1e6);
        assertThat(late[DECISIONS * 99 / 100 - 1])
                .as("99 of 100 decisions, in nanoseconds")
                .isLessThanOrEqualTo(Duration.ofMillis(250).toNanos());
        assertThat(late[DECISIONS - 1]).isLessThan(Duration.ofSeconds(1).toNanos());
    }
}
