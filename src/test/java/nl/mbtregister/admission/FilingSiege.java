package nl.mbtregister.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.mbtregister.it.Crowd;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.it.OwnServer;
import nl.mbtregister.local.DemoRegister;

/** One database, and a server on it that is started and killed while many file. */
final class FilingSiege implements AutoCloseable {
    static final int CLIENTS = 32;
    private static final int PEOPLE = 1_000;
    private static final int PEOPLE_A_ROUND = 400;

    private final FilingLedger ledger = new FilingLedger();
    private final Map<Long, Crowd.Member> people = new HashMap<>();
    private final Queue<Crowd.Member> waiting = new ConcurrentLinkedQueue<>();
    private final OwnDatabase database = new OwnDatabase();
    private final Connection connection = database.open();
    private final Path war;

    /** @param war what the server runs */
    FilingSiege(Path war) throws SQLException {
        this.war = war;
        DemoRegister.fill(database.source(), progress -> {});
        ledger.begin(connection);
    }

    /**
     * Starts the server, lets everybody without an answer ask again, and kills it while others file.
     *
     * @param moment milliseconds from the first answer on
     * @param before looks at what was there before others filed
     * @return what was there afterwards
     */
    FilingLedger.Check kill(int moment, Consumer<FilingLedger.Check> before) throws Exception {
        if (waiting.size() < PEOPLE_A_ROUND) {
            come(PEOPLE);
        }
        try (OwnServer server = started(before);
                FilingClients clients = new FilingClients(waiting, ledger, CLIENTS)) {
            int acknowledged = ledger.acknowledged().size();
            clients.start(server.address());
            // a server that has only just started is struck before it did anything, which proves nothing
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> ledger.acknowledged().size() > acknowledged);
            TimeUnit.MILLISECONDS.sleep(moment);
            server.kill();
        }
        return check();
    }

    /** The same without a kill, until some have filed and everybody has an answer. */
    FilingLedger.Check finish(Consumer<FilingLedger.Check> before) throws Exception {
        waiting.clear();
        come(CLIENTS);
        try (OwnServer server = started(before);
                FilingClients clients = new FilingClients(waiting, ledger, CLIENTS)) {
            clients.start(server.address());
            clients.finish();
            assertThat(clients.trouble()).isEmpty();
        }
        return check();
    }

    private void come(int number) throws SQLException {
        for (Crowd.Member member : Crowd.of(connection, number)) {
            people.put(member.person(), member);
            waiting.add(member);
        }
    }

    private OwnServer started(Consumer<FilingLedger.Check> before) throws IOException, SQLException {
        OwnServer server = new OwnServer(war, database.environment());
        try {
            server.await("/nl/");
            askAgain(server);
            before.accept(check());
            return server;
        } catch (SQLException | RuntimeException | AssertionError e) {
            server.close();
            throw e;
        }
    }

    /** Who got no answer sends the same form again; and so does somebody who did get one. */
    private void askAgain(OwnServer server) {
        Map<UUID, Long> again = new HashMap<>(ledger.unanswered());
        ledger.acknowledged().entrySet().stream().limit(3).forEach(one -> again.put(one.getKey(), one.getValue()));
        try (FilingClients clients = new FilingClients(waiting, ledger, 1)) {
            again.forEach((key, person) -> {
                assertThat(clients.file(server.address(), people.get(person), key))
                        .as(clients.trouble())
                        .isTrue();
                ledger.answered(key, person);
            });
        }
    }

    private FilingLedger.Check check() throws SQLException {
        FilingLedger.Check check = ledger.check(connection);
        connection.commit();
        return check;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
