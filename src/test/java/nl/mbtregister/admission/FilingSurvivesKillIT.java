package nl.mbtregister.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.mbtregister.it.Crowd;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.it.OwnServer;
import nl.mbtregister.local.DemoRegister;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that is killed at random moments while people file on it, again and again, on one database. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FilingSurvivesKillIT {
    private static final int KILLS = Integer.getInteger("mbt.it.kills", 3);
    private static final long SEED = Long.getLong("mbt.it.seed", System.nanoTime());
    private static final int CLIENTS = 32;
    private static final int PEOPLE = 400;
    private static final int LONGEST = 2_500;

    private final FilingLedger ledger = new FilingLedger();
    private final Map<Long, Crowd.Member> people = new HashMap<>();

    @Test
    @DisplayName("admission.R19, R1: what was acknowledged stays, once and whole, however the server ends")
    void filing_survives_kills() throws Exception {
        System.out.printf("R1: seed %d, %d kills%n", SEED, KILLS);
        var random = new SplittableRandom(SEED);
        long ambiguous = 0;
        try (OwnDatabase database = new OwnDatabase();
                Connection connection = database.open()) {
            DemoRegister.fill(database.source(), progress -> {});
            ledger.begin(connection);
            for (int kill = 0; kill <= KILLS; kill++) {
                List<Crowd.Member> crowd = Crowd.of(connection, kill == KILLS ? CLIENTS : PEOPLE);
                crowd.forEach(member -> people.put(member.person(), member));
                try (OwnServer server = new OwnServer(database.environment())) {
                    server.await("/nl/");
                    retry(server);
                    isRight(connection);
                    round(server, crowd, kill == KILLS ? -1 : random.nextInt(LONGEST));
                }
                FilingLedger.Check check = isRight(connection);
                ambiguous += check.ambiguous();
                System.out.printf(
                        "R1, after kill %d: acked %d, stored %d, lost %d, duplicate %d, half-done %d, ambiguous %d%n",
                        kill + 1,
                        check.acknowledged(),
                        check.stored(),
                        check.lost(),
                        check.doubled(),
                        check.halfDone().size(),
                        ambiguous);
            }
            FilingLedger.Check end = ledger.check(connection);
            assertThat(ledger.unanswered())
                    .as("when nothing is killed any more")
                    .isEmpty();
            assertThat(end.stored()).isEqualTo(end.acknowledged());
            assertThat(end.acknowledged()).isGreaterThan(CLIENTS);
        }
    }

    /** @param moment milliseconds after which it is killed; negative lets everybody finish */
    private void round(OwnServer server, List<Crowd.Member> crowd, int moment) throws InterruptedException {
        int before = ledger.acknowledged().size();
        try (FilingClients clients = new FilingClients(crowd, ledger, CLIENTS)) {
            clients.start(server.address());
            if (moment >= 0) {
                // a server that has only just started is struck before it did anything, which proves nothing
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> ledger.acknowledged().size() > before);
                TimeUnit.MILLISECONDS.sleep(moment);
                server.kill();
            } else {
                clients.finish();
                assertThat(clients.trouble()).isEmpty();
            }
        }
    }

    /** Who got no answer sends the same form again; and so does somebody who did get one. */
    private void retry(OwnServer server) {
        Map<UUID, Long> again = new HashMap<>(ledger.unanswered());
        new ArrayList<>(ledger.acknowledged().entrySet())
                .stream().limit(3).forEach(one -> again.put(one.getKey(), one.getValue()));
        try (FilingClients clients = new FilingClients(List.of(), ledger, 1)) {
            again.forEach((key, person) -> {
                assertThat(clients.file(server.address(), people.get(person), key))
                        .as(clients.trouble())
                        .isTrue();
                ledger.answered(key, person);
            });
        }
    }

    private FilingLedger.Check isRight(Connection database) throws SQLException {
        FilingLedger.Check check = ledger.check(database);
        database.commit();
        assertThat(check.halfDone()).isEmpty();
        assertThat(check.lost()).as("acknowledged and not there").isZero();
        assertThat(check.doubled()).isZero();
        return check;
    }
}
