package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.access.ManagingRoles;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Whoever was asked to act for an institution says yes or no. */
@ApplicationScoped
@AllowedTo({
    Role.THERAPIST,
    Role.SUPERVISOR,
    Role.SECRETARIAT,
    Role.CUR_MEMBER,
    Role.CUR_CHAIR,
    Role.BOARD,
    Role.AUDITOR,
    Role.INSTITUTION,
    Role.ADMIN
})
public class AnsweringInvitation {
    @Inject
    private ContactInvitations invitations;

    @Inject
    private InstitutionContacts contacts;

    @Inject
    private ManagingRoles roles;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** What the address of the caller's account was asked. One statement. */
    @Transactional
    public List<Invitation> waiting() {
        return invitations.to(caller.get());
    }

    /** @throws Refusal institution.R5 when there is no such invitation any more */
    @Transactional
    public void accept(long id) {
        Invitation taken = taken(id);
        contacts.join(taken, caller.get(), time.now());
        roles.accept(KeepingContacts.ground(taken.institutionId()));
        record("accepted", taken);
    }

    /** @throws Refusal institution.R5 when there is no such invitation any more */
    @Transactional
    public void decline(long id) {
        record("declined", taken(id));
    }

    private Invitation taken(long id) {
        return invitations.taken(id, caller.get()).orElseThrow(() -> new Refusal("institution.R5"));
    }

    private void record(String done, Invitation invitation) {
        journal.record(JournalAct.of("institution.contact." + done).object("institution", invitation.institutionId()));
    }
}
