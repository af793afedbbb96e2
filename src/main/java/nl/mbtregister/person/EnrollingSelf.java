package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.LinkingPerson;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;

/** Somebody with an account begins a file. The public sees nothing of it until the register says so. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class EnrollingSelf {
    private static final String ACCOUNT = "account-";

    @Inject
    private Persons persons;

    @Inject
    private OwnAccounts accounts;

    @Inject
    private LinkingPerson linking;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /**
     * Begins the file, or finds it by the e-mail address.
     *
     * @param language of letters: {@code nl} or {@code en}
     * @return true when the file was there already; then it keeps the name that it has
     * @throws Refusal person.R17 when the caller has a file, or no account with a confirmed e-mail address
     */
    @Transactional
    public boolean enrol(UUID once, PersonName name, String language) {
        Optional<String> before = doing.once(once, "person.self.enrol", name, language);
        if (before.isPresent()) {
            return Boolean.parseBoolean(before.get());
        }
        long account = account();
        String email = accounts.freeEmail(account).orElseThrow(() -> new Refusal("person.R17"));
        Optional<Long> known = accounts.knownPerson(account);
        long personId = known.orElseGet(() -> make(name, language, email));
        linking.linkOwn(personId);
        journal.record(JournalAct.of(known.isPresent() ? "person.self.found" : "person.self.enrolled")
                .about(personId)
                .object("person", personId)
                .with("account", account));
        doing.done(once, String.valueOf(known.isPresent()));
        return known.isPresent();
    }

    private long make(PersonName name, String language, String email) {
        Person person = new Person(
                persons.nextNumber(), new Enrolment(name, null, null, false, language, email, null, null, List.of()));
        persons.add(person, List.of());
        return person.id();
    }

    private long account() {
        String id = caller.get().id();
        if (!id.matches(ACCOUNT + "\\d{1,18}")) {
            throw new Refusal("person.R17");
        }
        return Long.parseLong(id.substring(ACCOUNT.length()));
    }
}
