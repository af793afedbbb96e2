package nl.mbtregister.client;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.client.rules.ClientKey;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.institution.FixtureInstitutions.Led;
import nl.mbtregister.institution.KeepingInstitutions;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ClientsIT {
    @Inject
    private FixtureClients fixture;

    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private KeepingInstitutions office;

    @Inject
    private AcceptingTerms terms;

    @Inject
    private KeepingClients keeping;

    @Inject
    private RecognisingClient recognising;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @AfterEach
    void clock() {
        time.back();
    }

    @Test
    @DisplayName("client.R1 lists and keys wait for the terms, which only a lead accepts, once")
    void terms_come_first() throws SQLException {
        Led led = institutions.led();
        refused("client.R1", () -> terms.requireUsable(led.id()));
        refused("client.R1", () -> fixture.key(led, Scope.CHECKS));
        institutions.contributor(led);
        refused("institution.R7", () -> terms.accept(led.id()));
        institutions.as(led.lead(), Role.INSTITUTION);
        terms.accept(led.id());
        terms.accept(led.id());
        assertThat(terms.of(led.id()).accepted()).singleElement().satisfies(one -> {
            assertThat(one.version()).isEqualTo(AcceptingTerms.VERSION);
            assertThat(one.by()).isEqualTo("A. Test");
        });
        assertThat(terms.requireUsable(led.id()).institution().name()).isEqualTo(led.name());
    }

    @Test
    @DisplayName("client.R2 a lead makes a client; a contact sees it, somebody else does not, and neither makes one")
    void who_keeps_clients() throws SQLException {
        Led led = fixture.usable();
        refused("client.R2", () -> keeping.make(UUID.randomUUID(), led.id(), " ", Set.of(Scope.CHECKS)));
        refused("client.R2", () -> keeping.make(UUID.randomUUID(), led.id(), "systeem", Set.of()));
        fixture.key(led, Scope.CHECKS);
        institutions.contributor(led);
        assertThat(keeping.of(led.id()).clients()).extracting(ApiClient::name).containsExactly("personeelssysteem");
        refused("institution.R7", () -> fixture.key(led, Scope.CHECKS));
        Led other = fixture.usable();
        refused("institution.R7", () -> keeping.of(led.id()).clients());
        assertThat(keeping.of(other.id()).clients()).isEmpty();
    }

    @Test
    @DisplayName("client.R3 a key is shown once, also when its form is sent twice, and stands nowhere in the database")
    void a_key_is_shown_once() throws SQLException {
        Led led = fixture.usable();
        UUID once = UUID.randomUUID();
        ClientKey key =
                keeping.make(once, led.id(), "systeem", Set.of(Scope.CHECKS)).orElseThrow();
        assertThat(keeping.make(once, led.id(), "systeem", Set.of(Scope.CHECKS)))
                .isEmpty();
        ApiClient client = only(led);
        assertThat(client.keys()).extracting(ApiClient.Key::hint).containsExactly(key.hint());
        assertThat(found("select hash from api_client_key where client_id = ?", client.id()))
                .containsExactly(key.fingerprint());
    }

    @Test
    @DisplayName(
            "client.R4 client.R5 the former key counts for a week or until a lead ends it; the use of each is noted")
    void keys_overlap() throws SQLException {
        Led led = fixture.usable();
        ClientKey first = fixture.key(led, Scope.CHECKS);
        long client = only(led).id();
        assertThat(only(led).keys().getFirst().lastUsedAt()).isNull();
        assertThat(show(first).institution()).isEqualTo(led.id());
        institutions.as(led.lead(), Role.INSTITUTION);
        assertThat(only(led).keys().getFirst().lastUsedAt()).isNotNull();

        ClientKey second = renew(led, client);
        assertThat(only(led).keys()).hasSize(2);
        show(first);
        show(second);
        institutions.as(led.lead(), Role.INSTITUTION);
        ClientKey third = renew(led, client);
        refused("client.R7", () -> show(first));
        show(second);
        institutions.as(led.lead(), Role.INSTITUTION);
        keeping.endFormer(led.id(), client);
        refused("client.R7", () -> show(second));
        ClientKey fourth = renew(led, client);
        show(third);
        time.moveTo(time.today().plusDays(8));
        refused("client.R7", () -> show(third));
        show(fourth);
    }

    @Test
    @DisplayName(
            "client.R6 client.R7 an ended client, and one whose institution is not verified any more, is not let in")
    void what_does_not_count() throws SQLException {
        Led led = fixture.usable();
        ClientKey key = fixture.key(led, Scope.CHECKS);
        ClientKey ended = fixture.key(led, Scope.CHECKS);
        ApiClient gone = keeping.of(led.id()).clients().stream()
                .filter(one -> one.keys().getFirst().hint().equals(ended.hint()))
                .findFirst()
                .orElseThrow();
        keeping.end(led.id(), gone.id());
        refused("client.R7", () -> show(ended));
        refused("client.R6", () -> keeping.renew(UUID.randomUUID(), led.id(), gone.id()));
        refused("client.R7", () -> recognising.require(null, Scope.CHECKS));
        show(key);
        institutions.asOffice();
        office.correct(led.id(), 1, FixtureInstitutions.some());
        refused("client.R7", () -> show(key));
    }

    @Test
    @DisplayName(
            "client.R8 a key opens what its client may do; the request is then that of the client for its institution")
    void a_key_opens_its_scopes() throws SQLException {
        Led led = fixture.usable();
        ClientKey key = fixture.key(led, Scope.WATCHES);
        refused("client.R8", () -> show(key));
        KnownClient known = recognising.require("Bearer " + key.text(), Scope.WATCHES);
        assertThat(caller.get().id()).isEqualTo("client-" + known.id());
        assertThat(caller.get().onBehalfOf()).isEqualTo("institution-" + led.id());
        assertThat(caller.get().role()).isEqualTo(Role.INSTITUTION);
    }

    private ApiClient only(Led led) {
        return keeping.of(led.id()).clients().getFirst();
    }

    private ClientKey renew(Led led, long client) {
        Optional<ClientKey> key = keeping.renew(UUID.randomUUID(), led.id(), client);
        return key.orElseThrow();
    }

    private KnownClient show(ClientKey key) {
        return recognising.require("Bearer " + key.text(), Scope.CHECKS);
    }

    private List<byte[]> found(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return List.of(row.getBytes(1));
            }
        }
    }
}
