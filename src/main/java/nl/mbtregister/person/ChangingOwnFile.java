package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A person reads the own file and chooses how to appear. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ChangingOwnFile {
    @Inject
    private Persons persons;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Transactional
    public OwnFile read() {
        return persons.withId(caller.get().person()).ownFile();
    }

    /**
     * Changes all of it at once.
     *
     * @throws nl.mbtregister.kernel.Refusal person.R6 when the order asks for a partner's name and there is none
     * @throws jakarta.persistence.OptimisticLockException when the file was changed since the person read {@code version}
     */
    @Transactional
    public void change(long version, OwnChoices choices) {
        Person person = persons.withId(caller.get().person(), version);
        String former = person.name().display();
        person.choose(choices);
        if (!former.equals(person.name().display())) {
            persons.keepNames(person);
        }
        journal.record(JournalAct.of("person.self.changed")
                .about(person.id())
                .object("person", person.id())
                .with("former", former)
                .with("present", person.name().display()));
    }
}
