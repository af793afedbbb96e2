package nl.mbtregister.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.mbtregister.client.rules.ClientKey;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** Finds out which client shows a key, in one statement; that it was used is noted once a minute, and not in the journal. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class RecognisingClient {
    @Inject
    private ApiClients clients;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * From here on the request belongs to whoever showed this.
     *
     * @param authorization the header of that name, null when there was none
     * @throws Refusal client.R7 when it holds no key that counts (401), client.R8 when the client may not do this (403)
     */
    @Transactional
    public KnownClient require(@Nullable String authorization, Scope scope) {
        Instant now = time.now();
        ApiClients.Shown shown = ClientKey.read(authorization == null ? "" : authorization)
                .flatMap(key -> clients.know(key, AcceptingTerms.VERSION, now))
                .orElseThrow(() -> new Refusal("client.R7"));
        if (!shown.client().scopes().contains(scope)) {
            throw new Refusal("client.R8");
        }
        if (shown.stale()) {
            clients.used(shown.key(), now);
        }
        caller.becomes(shown.client().caller());
        return shown.client();
    }
}
