package nl.mbtregister.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.client.AcceptingTerms.Terms;
import nl.mbtregister.client.rules.ClientKey;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** A lead keeps the systems that ask in the name of the institution; its contacts see them. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class KeepingClients {
    private static final int LONGEST = 200;

    @Inject
    private ActingForInstitution acting;

    @Inject
    private AcceptingTerms terms;

    @Inject
    private ApiClients clients;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    private final SecureRandom random = new SecureRandom();

    /** What there is to see of an institution: whether it may use keys, and its clients. */
    public record File(Terms terms, List<ApiClient> clients) {
        public File {
            clients = List.copyOf(clients);
        }
    }

    /**
     * Three statements.
     *
     * @throws Refusal institution.R7 when the caller does not act for it
     */
    @Transactional
    public File of(long institution) {
        return new File(terms.of(institution), clients.of(institution, time.now()));
    }

    /**
     * @return its key, which cannot be shown again; empty for a form that was sent before
     * @throws Refusal institution.R7 when the caller is no lead of it, client.R1, client.R2 without a name or anything that it
     *     may do
     */
    @Transactional
    public Optional<ClientKey> make(UUID once, long institution, String name, Set<Scope> scopes) {
        acting.requireLead(institution);
        terms.requireUsable(institution);
        if (name.isBlank() || name.length() > LONGEST || scopes.isEmpty()) {
            throw new Refusal("client.R2");
        }
        if (doing.once(once, "client.make", institution, name, scopes).isPresent()) {
            return Optional.empty();
        }
        long client = clients.add(institution, name, scopes, caller.get(), time.now());
        ClientKey key = give(client);
        record("made", client, institution);
        doing.done(once, String.valueOf(client));
        return Optional.of(key);
    }

    /**
     * @return another key, which cannot be shown again; empty for a form that was sent before
     * @throws Refusal institution.R7 when the caller is no lead of it, client.R1, client.R6 when the client was ended
     */
    @Transactional
    public Optional<ClientKey> renew(UUID once, long institution, long client) {
        demand(institution, client);
        terms.requireUsable(institution);
        if (doing.once(once, "client.renew", institution, client).isPresent()) {
            return Optional.empty();
        }
        Instant now = time.now();
        clients.retire(client, now.plus(Duration.ofDays(overlap())), now);
        ClientKey key = give(client);
        record("renewed", client, institution);
        doing.done(once, String.valueOf(client));
        return Optional.of(key);
    }

    /**
     * The key before the present one does not count any more.
     *
     * @throws Refusal institution.R7 when the caller is no lead of it, client.R6 when the client was ended
     */
    @Transactional
    public void endFormer(long institution, long client) {
        demand(institution, client);
        if (clients.endFormer(client, time.now())) {
            record("former-key-ended", client, institution);
        }
    }

    /** @throws Refusal institution.R7 when the caller is no lead of it, client.R6 when it was ended before */
    @Transactional
    public void end(long institution, long client) {
        demand(institution, client);
        clients.end(client, caller.get(), time.now());
        record("ended", client, institution);
    }

    /** Days for which a key counts beside the one that came after it. */
    public int overlap() {
        return settings.number(Setting.CLIENT_KEY_OVERLAP_DAYS);
    }

    private ClientKey give(long client) {
        ClientKey key = ClientKey.fresh(random);
        clients.addKey(client, key, time.now());
        return key;
    }

    private void demand(long institution, long client) {
        acting.requireLead(institution);
        if (!clients.lock(institution, client)) {
            throw new Refusal("client.R6");
        }
    }

    private void record(String done, long client, long institution) {
        journal.record(
                JournalAct.of("client.key." + done).object("api_client", client).with("institution", institution));
    }
}
