package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.access.ManagingRoles;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** The office keeps which institutes are licensed, and who acts for them. Each method: Refusal accreditation.R19. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class KeepingInstitutes {
    private static final int LONGEST = 200;

    @Inject
    private Institutes institutes;

    @Inject
    private ManagingRoles roles;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Every one with its contacts. One statement. */
    @Transactional
    public List<TrainingInstitute> all() {
        return institutes.all();
    }

    /** @throws Refusal accreditation.R19 for no name or one that is there, accreditation.R17 for one that is too long */
    @Transactional
    public long add(String name, LocalDate from) {
        if (name.length() > LONGEST) {
            throw new Refusal("accreditation.R17", LONGEST);
        }
        if (name.isBlank()) {
            throw new Refusal("accreditation.R19");
        }
        long id = institutes
                .add(name, from, caller.get(), time.now())
                .orElseThrow(() -> new Refusal("accreditation.R19"));
        record("licensed", id);
        return id;
    }

    /** @param until last day of the licence, not before its first; null takes an end back */
    @Transactional
    public void end(long id, @Nullable LocalDate until) {
        demand(institutes.end(id, until, caller.get(), time.now()));
        record("licence-changed", id);
    }

    /** Somebody with an account acts for the institute from now on, in the role of an institution. */
    @Transactional
    public void addContact(long id, String email) {
        if (!(EmailAddress.read(email) instanceof TypedEmail.Good(EmailAddress address))) {
            throw new Refusal("accreditation.R19");
        }
        long account = institutes.account(address.key()).orElseThrow(() -> new Refusal("accreditation.R19"));
        demand(institutes.addContact(id, account, caller.get(), time.now()));
        roles.appoint(account, ground(id));
        record("contact-added", id);
    }

    @Transactional
    public void removeContact(long id, long account) {
        institutes.removeContact(id, account);
        roles.dismiss(account, ground(id));
        record("contact-removed", id);
    }

    private static String ground(long institute) {
        return "training_institute " + institute;
    }

    private static void demand(boolean done) {
        if (!done) {
            throw new Refusal("accreditation.R19");
        }
    }

    private void record(String done, long id) {
        journal.record(JournalAct.of("accreditation.institute." + done).object("training_institute", id));
    }
}
