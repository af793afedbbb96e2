package nl.mbtregister.client;

import java.util.Set;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Role;

/** The client that shows a key which counts. */
public record KnownClient(long id, String name, long institution, String institutionName, Set<Scope> scopes) {
    public KnownClient {
        scopes = Set.copyOf(scopes);
    }

    /** As whom the register acts for it. */
    Caller caller() {
        return new Caller("client-" + id, name, Role.INSTITUTION, "institution-" + institution);
    }
}
