package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.ReadingPerson;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Claim;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;
import nl.mbtregister.register.rules.Standing;

/** Gathers what the register says now, as the public may know it. Of whom nothing may be shown there is nothing here. */
@ApplicationScoped
class PresentFacts {
    @Inject
    private ConsultingRegister consulting;

    @Inject
    private ReadingPerson reading;

    @Inject
    private Time time;

    /** Two statements. */
    Optional<Present> of(RegisterNumber number) {
        return consulting
                .byNumber(number.digits())
                .map(this::now)
                .filter(Standing::shown)
                .flatMap(standing -> reading.publicly(number)
                        .map(person ->
                                new Present(Claim.of(person.displayName(), number.digits(), standing), standing)));
    }

    /**
     * One statement.
     *
     * @param names as the register calls them now, by the id of the person
     */
    Map<Long, Present> of(Map<Long, String> names) {
        Map<Long, Present> all = new HashMap<>();
        registrations(names.keySet()).forEach((person, registration) -> {
            Standing standing = now(registration);
            if (standing.shown()) {
                String name = names.getOrDefault(person, "");
                all.put(person, new Present(Claim.of(name, registration.number(), standing), standing));
            }
        });
        return all;
    }

    private Map<Long, Registration> registrations(Collection<Long> people) {
        return people.isEmpty() ? Map.of() : consulting.ofPeople(people);
    }

    private Standing now(Registration registration) {
        return registration.on(time.today(), time.today());
    }
}
