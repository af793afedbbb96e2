package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Reading.Bad;
import nl.mbtregister.kernel.Reading.Doubtful;
import nl.mbtregister.kernel.Reading.Good;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** The secretariat enters a person into the books. The public sees nothing of it until the register says so. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.ADMIN, Role.SYSTEM})
public class EnrollingPerson {
    @Inject
    private Persons persons;

    @Inject
    private KeepingJournal journal;

    /**
     * Enrols somebody under a new number.
     *
     * @throws Refusal person.R3 with the register and the fault of its number, or person.R14 with the register, when what is
     *     claimed of registrations elsewhere cannot be
     */
    @Transactional
    public Enrolled enrol(Enrolment enrolment) {
        refuseContradictions(enrolment.outside());
        var person = new Person(persons.nextNumber(), enrolment);
        var outside = new ArrayList<OutsideRegistration>();
        var doubtful = new ArrayList<OutsideClaim>();
        for (var claim : enrolment.outside()) {
            switch (claim.register().read(claim.number())) {
                case Good(var number) -> outside.add(new OutsideRegistration(person, claim, number.orElse(null)));
                case Doubtful(var number, var fault) -> {
                    outside.add(new OutsideRegistration(person, claim, number.orElse(null)));
                    doubtful.add(claim);
                }
                case Bad(var fault) -> throw new Refusal("person.R3", claim.register(), fault);
            }
        }
        persons.add(person, outside);
        journal.record(JournalAct.of("person.enrolled")
                .about(person.id())
                .object("person", person.id())
                .with("number", person.number()));
        return new Enrolled(person.id(), person.number(), List.copyOf(doubtful));
    }

    private static void refuseContradictions(List<OutsideClaim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            for (var earlier : claims.subList(0, i)) {
                if (claims.get(i).contradicts(earlier)) {
                    throw new Refusal("person.R14", earlier.register());
                }
            }
        }
    }
}
