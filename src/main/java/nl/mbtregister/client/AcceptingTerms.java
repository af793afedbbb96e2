package nl.mbtregister.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A lead accepts the terms for the institution; other features ask whether that was done. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class AcceptingTerms {
    /** The present ones: an example until the board has decided. */
    public static final String VERSION = "2026-11";

    @Inject
    private ActingForInstitution acting;

    @Inject
    private AcceptedTerms terms;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param accepted last first */
    public record Terms(ActedFor acted, List<Acceptance> accepted) {
        public Terms {
            accepted = List.copyOf(accepted);
        }

        /** Whether the present version was accepted. */
        public boolean current() {
            return accepted.stream().anyMatch(one -> one.version().equals(VERSION));
        }

        /** Whether the institution may use lists and keys. */
        public boolean usable() {
            return current() && acted.institution().verified() != null;
        }
    }

    /**
     * Two statements.
     *
     * @throws Refusal institution.R7 when the caller does not act for it
     */
    @Transactional
    public Terms of(long institution) {
        return new Terms(acting.requireContact(institution), terms.of(institution));
    }

    /** @throws Refusal institution.R7 when the caller is no lead of it */
    @Transactional
    public void accept(long institution) {
        acting.requireLead(institution);
        if (terms.add(institution, VERSION, caller.get(), time.now())) {
            journal.record(JournalAct.of("client.terms.accepted")
                    .object("institution", institution)
                    .with("version", VERSION));
        }
    }

    /**
     * The institution for which the caller acts, when it may use lists and keys. Two statements.
     *
     * @throws Refusal institution.R7 when the caller does not act for it, client.R1 when it may not
     */
    @Transactional
    public ActedFor requireUsable(long institution) {
        Terms found = of(institution);
        if (!found.usable()) {
            throw new Refusal("client.R1");
        }
        return found.acted();
    }
}
