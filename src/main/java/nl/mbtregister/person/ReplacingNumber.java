package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** The register's administrator gives somebody another number. The former one leads to it for ever. */
@ApplicationScoped
@AllowedTo({Role.ADMIN, Role.SYSTEM})
public class ReplacingNumber {
    @Inject
    private Persons persons;

    @Inject
    private KeepingJournal journal;

    @Transactional
    public RegisterNumber replace(long personId) {
        var person = persons.withId(personId);
        var former = person.number();
        var present = persons.nextNumber();
        person.renumber(present);
        persons.keepFormer(former, person);
        journal.record(JournalAct.of("person.number.replaced")
                .about(personId)
                .object("person", personId)
                .with("former", former)
                .with("present", present));
        return present;
    }
}
