package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** The secretariat writes down that somebody is called otherwise from now on, or chose another order of names. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.ADMIN, Role.SYSTEM})
public class RenamingPerson {
    @Inject
    private Persons persons;

    @Inject
    private KeepingJournal journal;

    /** The former name stays in the journal only; it finds nobody any more. */
    @Transactional
    public void rename(long personId, PersonName name) {
        var person = persons.withId(personId);
        String former = person.name().display();
        person.rename(name);
        persons.keepNames(person);
        journal.record(JournalAct.of("person.renamed")
                .about(personId)
                .object("person", personId)
                .with("former", former)
                .with("present", name.display()));
    }
}
