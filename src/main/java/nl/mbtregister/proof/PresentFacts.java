package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
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
    private Badges badges;

    @Inject
    private Time time;

    /** Two statements. */
    Optional<Present> of(RegisterNumber number) {
        return consulting.byNumber(number.digits()).flatMap(registration -> {
            Standing standing = now(registration);
            return standing.shown()
                    ? Optional.of(present(registration, badges.nameOf(registration.person()), standing))
                    : Optional.empty();
        });
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
                all.put(person, present(registration, names.getOrDefault(person, ""), standing));
            }
        });
        return all;
    }

    private static Present present(Registration registration, String name, Standing standing) {
        return new Present(Claim.of(name, registration.number(), standing), standing);
    }

    private Map<Long, Registration> registrations(Collection<Long> people) {
        return people.isEmpty() ? Map.of() : consulting.ofPeople(people);
    }

    private Standing now(Registration registration) {
        return registration.on(time.today(), time.today());
    }
}
