package nl.mbtregister.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.person.ReplacingNumber;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.verification.CheckingMany;
import nl.mbtregister.watch.rules.HookSecret;
import nl.mbtregister.watch.rules.Purpose;
import nl.mbtregister.watch.rules.Rhythm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HooksIT {
    private static final Logger LOG = Logger.getLogger(HooksIT.class.getName());

    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private ReplacingNumber replacing;

    @Inject
    private KeepingWatch watch;

    @Inject
    private KeepingHook hook;

    @Inject
    private FollowingChanges following;

    @Inject
    private CallingHooks calling;

    @Inject
    private CheckingMany checking;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    private FixtureInstitutions.Led led;
    private Receiver receiver;

    @BeforeEach
    void a_system_listens() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void the_clock_goes_back() {
        receiver.close();
        time.back();
    }

    @Test
    @DisplayName(
            "watch.R6 watch.R9: a receiver that is down, slow, doubling and reordering ends with what the register tells")
    void a_copy_survives_chaos() throws SQLException, IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Enrolled> staff = followed(6);
        connect(receiver.address());
        Map<Long, Long> measures = new HashMap<>();
        LocalDate first = time.today();
        for (int round = 1; round <= 24; round++) {
            time.moveTo(first.plusDays(round));
            if (round % 8 == 5) {
                receiver.goDown();
            }
            if (round % 8 == 7) {
                receiver.comeBack();
            }
            receiver.behave(Behaviour.values()[random.nextInt(Behaviour.values().length)]);
            decide(staff.get(random.nextInt(staff.size())), measures, random);
            if (round == 12) {
                end(staff.get(5), new Act.Died());
            }
            drain();
        }
        receiver.comeBack();
        receiver.behave(Behaviour.GOOD);
        time.moveTo(first.plusDays(30));
        asLead();
        hook.replay(led.id(), 1);
        drain();
        receiver.applyHeld(random);

        assertThat(receiver.wrongSignatures()).as("seed %d", seed).isZero();
        assertThat(receiver.followedElsewhere()).isZero();
        assertThat(receiver.kept()).as("seed %d", seed).isEqualTo(told(staff));
        assertThat(receiver.kept()).hasSize(5);
    }

    @Test
    @DisplayName("watch.R6 watch.R8: a change reaches the system as soon as it is committed, without the clock")
    void a_change_is_sent_at_once() throws SQLException {
        Enrolled person = followed(1).getFirst();
        connect(receiver.address());
        caller.becomes(Caller.REGISTER);
        Instant before = Instant.now();
        suspend(person);
        await().until(() -> receiver.kept().values().stream().anyMatch(facts -> facts.contains("SUSPENDED")));
        LOG.info(() -> "A change reached the system after "
                + Duration.between(before, Instant.now()).toMillis() + " ms");
        assertThat(receiver.wrongSignatures()).isZero();
    }

    @Test
    @DisplayName(
            "watch.R8 watch.R9: what leads into a private network is never called; it is put aside and can be sent again")
    void a_private_address_is_blocked() throws SQLException {
        followed(1);
        connect("https://localhost:" + receiver.port() + "/hook");
        LocalDate first = time.today();
        for (int day = 1; day <= 9; day++) {
            time.moveTo(first.plusDays(2L * day));
            drain();
        }
        assertThat(receiver.calls()).isZero();
        asLead();
        Hook kept = hook.open(led.id()).orElseThrow();
        assertThat(kept.waiting()).isFalse();
        assertThat(kept.dead()).hasSize(1);
        assertThat(kept.dead().getFirst().answer()).isEqualTo("not an address of the open internet");
        assertThat(kept.dead().getFirst().attempts()).isEqualTo(9);
        hook.keep(led.id(), receiver.address());
        assertThat(hook.replay(led.id(), 1)).isEqualTo(1);
        drain();
        assertThat(receiver.kept()).hasSize(1);
        asLead();
        assertThat(hook.open(led.id()).orElseThrow().dead()).isEmpty();
    }

    @Test
    @DisplayName("watch.R8: only a lead connects a system, to an address that is called")
    void others_connect_nothing() throws SQLException {
        followed(1);
        assertThatThrownBy(() -> hook.keep(led.id(), "http://hooks.ggz.example/"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("watch.R8");
        institutions.contributor(led);
        assertThatThrownBy(() -> hook.keep(led.id(), receiver.address()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("institution.R7");
        assertThatThrownBy(() -> hook.secret(led.id())).isInstanceOf(Refusal.class);
    }

    // ---- what is done

    private List<Enrolled> followed(int many) throws SQLException {
        List<Enrolled> staff = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            staff.add(people.therapist());
        }
        led = institutions.led();
        watch.agree(
                led.id(), 0, Purpose.OWN_STAFF, Rhythm.DAILY, Set.of(led.lead().id()));
        watch.follow(
                UUID.randomUUID(),
                led.id(),
                staff.stream().map(one -> one.number().digits()).collect(Collectors.joining("\n")));
        return staff;
    }

    /** From the first message on. */
    private void connect(String address) {
        asLead();
        hook.keep(led.id(), address);
        receiver.know(hook.secret(led.id()).orElseThrow());
        hook.replay(led.id(), 1);
    }

    private void asLead() {
        institutions.as(led.lead(), Role.INSTITUTION);
    }

    private void decide(Enrolled person, Map<Long, Long> measures, Random random) {
        caller.becomes(Caller.REGISTER);
        long id = person.personId();
        Long measure = measures.remove(id);
        if (random.nextInt(4) == 0) {
            replacing.replace(id);
        } else if (measure != null) {
            end(person, new Act.MeasureEnded(measure));
        } else {
            measures.put(id, suspend(person));
        }
    }

    private boolean isAlive(Enrolled person) {
        return checking.today(List.of(person.personId())).containsKey(person.personId());
    }

    private long suspend(Enrolled person) {
        LocalDate end = time.today().plusDays(400);
        return end(
                person,
                new Act.MeasureImposed(MeasureKind.SUSPENSION, end, new Wording("Geschorst.", "Suspended."), end));
    }

    private long end(Enrolled person, Act act) {
        caller.becomes(Caller.REGISTER);
        return isAlive(person)
                ? publishing
                        .publishAsFound(
                                person.personId(),
                                List.of(people.draft(time.today().toString(), act)))
                        .getFirst()
                : 0;
    }

    /** Until nothing more can be done at this moment. */
    private void drain() {
        caller.becomes(Caller.REGISTER);
        boolean more = true;
        while (more) {
            more = following.doSome();
        }
        more = true;
        while (more) {
            more = calling.doSome();
        }
    }

    private Map<String, String> told(List<Enrolled> staff) {
        Map<String, String> told = new HashMap<>();
        checking.today(staff.stream().map(Enrolled::personId).toList())
                .values()
                .forEach(now -> told.put(now.number(), Receiver.facts(checking.json(now))));
        return told;
    }

    private enum Behaviour {
        GOOD,
        /** Takes nothing over. */
        FAILING,
        /** Takes it over and says that it did not, so that it comes again. */
        DOUBLING,
        /** Takes it over and does not answer in time. */
        SLOW,
        /** Takes it over, does so much later, and in any order. */
        REORDERING,
        REDIRECTING
    }

    /** The system of an institution, which keeps a copy by the rule of the page: per subject the highest number counts. */
    private static final class Receiver {
        private final Map<String, JsonObject> copy = new HashMap<>();
        private final List<JsonObject> held = new ArrayList<>();
        private final CountDownLatch end = new CountDownLatch(1);
        private final int port;
        private HttpServer server;
        private Behaviour behaviour = Behaviour.GOOD;
        private HookSecret secret = new HookSecret(new byte[1]);
        private int wrong;
        private int elsewhere;
        private int calls;

        Receiver() throws IOException {
            server = open(0);
            port = server.getAddress().getPort();
        }

        private HttpServer open(int on) throws IOException {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), on), 0);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.createContext("/hook", this::take);
            opened.createContext("/elsewhere", this::follow);
            opened.start();
            return opened;
        }

        String address() {
            return "http://127.0.0.1:" + port + "/hook?system=hr";
        }

        int port() {
            return port;
        }

        void goDown() {
            server.stop(0);
        }

        void comeBack() throws IOException {
            server.stop(0);
            server = open(port);
        }

        void close() {
            end.countDown();
            server.stop(0);
        }

        synchronized void behave(Behaviour other) {
            behaviour = other;
        }

        synchronized void know(String shown) {
            secret = new HookSecret(Base64.getDecoder().decode(shown.replace("whsec_", "")));
        }

        private void take(HttpExchange call) throws IOException {
            String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
            Behaviour now = note(call, body);
            if (now == Behaviour.SLOW) {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            if (now == Behaviour.REDIRECTING) {
                call.getResponseHeaders().add("Location", "http://127.0.0.1:" + port + "/elsewhere");
            }
            call.sendResponseHeaders(
                    switch (now) {
                        case FAILING, DOUBLING -> 500;
                        case REDIRECTING -> 302;
                        default -> 204;
                    },
                    -1);
            call.close();
        }

        private synchronized Behaviour note(HttpExchange call, String body) {
            calls++;
            var headers = call.getRequestHeaders();
            Instant at = Instant.ofEpochSecond(Long.parseLong(headers.getFirst("webhook-timestamp")));
            if (!secret.signature(headers.getFirst("webhook-id"), at, body)
                    .equals(headers.getFirst("webhook-signature"))) {
                wrong++;
            }
            JsonObject message = Json.createReader(new ByteArrayInputStream(body.getBytes(UTF_8)))
                    .readObject();
            switch (behaviour) {
                case GOOD, DOUBLING, SLOW -> apply(message);
                case REORDERING -> held.add(message);
                case FAILING, REDIRECTING -> {}
            }
            return behaviour;
        }

        private synchronized void follow(HttpExchange call) throws IOException {
            elsewhere++;
            call.sendResponseHeaders(204, -1);
            call.close();
        }

        private void apply(JsonObject message) {
            copy.merge(
                    message.getString("subject"),
                    message,
                    (known, other) -> known.getInt("number") > other.getInt("number") ? known : other);
        }

        synchronized void applyHeld(Random random) {
            Collections.shuffle(held, random);
            held.forEach(this::apply);
            held.clear();
        }

        /** What the copy says, by number of the registration. */
        synchronized Map<String, String> kept() {
            return copy.values().stream()
                    .filter(message -> !message.getBoolean("deleted"))
                    .collect(Collectors.toMap(
                            message -> message.getString("registrationNumber"),
                            message ->
                                    facts(message.getJsonObject("registration").toString())));
        }

        static String facts(String registration) {
            return registration.replaceFirst("\"checkedAt\":\"[^\"]*\",\"on\":\"[^\"]*\",", "");
        }

        synchronized int wrongSignatures() {
            return wrong;
        }

        synchronized int followedElsewhere() {
            return elsewhere;
        }

        synchronized int calls() {
            return calls;
        }
    }
}
