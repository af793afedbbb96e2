package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** To whom the register writes when it has something to tell an institution: those who lead it. */
@ApplicationScoped
@AllowedTo({Role.SYSTEM, Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.AUDITOR})
public class ReachingLeads {
    @Inject
    private InstitutionContacts contacts;

    /** By the id of the institution; one without a lead is not there. One statement. */
    @Transactional
    public Map<Long, List<Recipient>> of(Collection<Long> institutions) {
        return contacts.leads(institutions);
    }
}
