package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** To whom the register writes when somebody of an institution chose who is told. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ReachingContacts {
    @Inject
    private InstitutionContacts contacts;

    /** By the id of the institution, and of the account. One statement. */
    @Transactional
    public Map<Long, Map<Long, Recipient>> of(Collection<Long> institutions) {
        return contacts.recipients(institutions);
    }
}
