package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** For which institutions the caller acts, and as what. One statement each. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class ActingForInstitution {
    @Inject
    private InstitutionContacts contacts;

    @Inject
    private CurrentCaller caller;

    /** By name; empty for who acts for none. */
    @Transactional
    public List<ActedFor> parts() {
        return contacts.actedFor(caller.get());
    }

    /**
     * The institution and as what the caller acts for it.
     *
     * @throws Refusal institution.R7 when the caller does not act for it
     */
    @Transactional
    public ActedFor requireContact(long institution) {
        return contacts.actedFor(caller.get()).stream()
                .filter(one -> one.institution().id() == institution)
                .findFirst()
                .orElseThrow(() -> new Refusal("institution.R7"));
    }

    /** @throws Refusal institution.R7 when the caller is no lead of it */
    @Transactional
    public ActedFor requireLead(long institution) {
        ActedFor acted = requireContact(institution);
        if (acted.part() != Part.LEAD) {
            throw new Refusal("institution.R7");
        }
        return acted;
    }
}
