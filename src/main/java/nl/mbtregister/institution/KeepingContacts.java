package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mbtregister.access.ManagingRoles;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office names who acts for an institution; a lead asks others and ends their part. */
@ApplicationScoped
@AllowedTo({Role.INSTITUTION, Role.SECRETARIAT})
public class KeepingContacts {
    @Inject
    private ActingForInstitution acting;

    @Inject
    private InstitutionContacts contacts;

    @Inject
    private ContactInvitations invitations;

    @Inject
    private ManagingRoles roles;

    @Inject
    private PostingLetters letters;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Somebody with an account acts for the institution from now on.
     *
     * @param institution one that there is
     * @throws Refusal institution.R4 when no account has that address, institution.R9, access.R10 for one's own account
     */
    @AllowedTo(Role.SECRETARIAT)
    @Transactional
    public void add(long institution, String email, Part part, String job) {
        Lengths.check(job);
        if (!(EmailAddress.read(email) instanceof TypedEmail.Good(EmailAddress address))) {
            throw new Refusal("institution.R4");
        }
        long account = contacts.account(address.key()).orElseThrow(() -> new Refusal("institution.R4"));
        contacts.add(institution, account, part, job, caller.get(), time.now());
        roles.appoint(account, ground(institution));
        record("added", institution);
    }

    /**
     * Asks somebody to act for the caller's institution.
     *
     * @param language of the letter, for the register does not know who reads it
     * @throws Refusal institution.R5 when mail cannot reach that address, institution.R7 when the caller is no lead of it,
     *     institution.R9
     */
    @AllowedTo(Role.INSTITUTION)
    @Transactional
    public void invite(UUID key, long institution, String email, Part part, String job, Language language) {
        ActedFor acted = acting.requireLead(institution);
        Lengths.check(job);
        if (!(EmailAddress.read(email) instanceof TypedEmail.Good(EmailAddress address))) {
            throw new Refusal("institution.R5");
        }
        if (doing.once(key, "institution.invite", institution, email, part, job).isPresent()) {
            return;
        }
        long id = invitations.add(institution, address, part, job, caller.get(), time.now());
        String name = address.typed().substring(0, address.typed().lastIndexOf('@'));
        letters.post(Letter.to(
                        new Recipient(null, address.mailed(), language.tag(), name),
                        LetterKind.INSTITUTION_INVITED,
                        "institution_invitation " + id + " " + key)
                .with("person", caller.get().name())
                .with("institution", acted.institution().name()));
        record("invited", institution);
        doing.done(key, String.valueOf(id));
    }

    /** @throws Refusal institution.R7 when the caller is no lead of it, institution.R5 when it was answered meanwhile */
    @Transactional
    public void takeBack(long institution, long invitation) {
        demandLead(institution);
        if (!invitations.takeBack(institution, invitation)) {
            throw new Refusal("institution.R5");
        }
        record("invitation-withdrawn", institution);
    }

    /**
     * Somebody does not act for the institution any more.
     *
     * @throws Refusal institution.R7 when the caller is no lead of it, access.R10 for one's own part, institution.R6 when it
     *     would be without a lead, or when that one is no contact
     */
    @Transactional
    public void remove(long institution, long account) {
        demandLead(institution);
        boolean office = caller.get().role() == Role.SECRETARIAT;
        if (!contacts.ledWithout(institution, account) && !office || !contacts.remove(institution, account)) {
            throw new Refusal("institution.R6");
        }
        roles.dismiss(account, ground(institution));
        record("removed", institution);
    }

    /** Why somebody has the role of an institution. */
    static String ground(long institution) {
        return "institution " + institution;
    }

    private void demandLead(long institution) {
        if (caller.get().role() == Role.INSTITUTION) {
            acting.requireLead(institution);
        }
    }

    private void record(String done, long institution) {
        journal.record(JournalAct.of("institution.contact." + done).object("institution", institution));
    }
}
