package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.person.rules.DeclaredField;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person tells the public something that nobody checked, and takes it back as easily; the secretariat does so on request. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.SYSTEM})
public class DeclaringSelf {
    @Inject
    private Persons persons;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Shows it from now on, in place of what was shown before.
     *
     * @param wording the sentence to which the person agreed, as it stood on the page
     * @throws nl.mbtregister.kernel.Refusal person.R16 with the most characters, when the value is empty or longer
     */
    @Transactional
    public void declare(long personId, DeclaredField field, String value, String wording) {
        persons.withId(personId).declare(field, value, time.today(), wording);
        record("person.self.declared", personId, field);
    }

    @Transactional
    public void withdraw(long personId, DeclaredField field) {
        persons.withId(personId).withdraw(field);
        record("person.self.withdrawn", personId, field);
    }

    /** What the caller declared, with the day of consent. */
    @Transactional
    @AllowedTo(Role.THERAPIST)
    public List<SelfDeclared> own() {
        return persons.declared(caller.get().person());
    }

    /** As {@link #declare}, of the caller. */
    @Transactional
    @AllowedTo(Role.THERAPIST)
    public void declareOwn(DeclaredField field, String value, String wording) {
        declare(caller.get().person(), field, value, wording);
    }

    /** As {@link #withdraw}, of the caller. */
    @Transactional
    @AllowedTo(Role.THERAPIST)
    public void withdrawOwn(DeclaredField field) {
        withdraw(caller.get().person(), field);
    }

    private void record(String act, long personId, DeclaredField field) {
        journal.record(
                JournalAct.of(act).about(personId).object("person", personId).with("field", field));
    }
}
