package nl.mbtregister.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.client.rules.ClientKey;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.institution.FixtureInstitutions.Led;

/** Institutions that may use lists and keys. */
@ApplicationScoped
public class FixtureClients {
    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private AcceptingTerms terms;

    @Inject
    private KeepingClients keeping;

    /** A verified institution that accepted the terms. From here on the test acts as its lead. */
    public Led usable() throws SQLException {
        Led led = institutions.led();
        terms.accept(led.id());
        return led;
    }

    /** The key of a new client of an institution whose lead the test acts as. */
    public ClientKey key(Led led, Scope... scopes) {
        return keeping.make(UUID.randomUUID(), led.id(), "personeelssysteem", Set.of(scopes))
                .orElseThrow();
    }
}
