package nl.mbtregister.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certificate.rules.Sources;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;

/** Gathers what the register says of a person now, as the public may know it: two statements. */
@ApplicationScoped
class Sourcebook {
    @Inject
    private ConsultingRegister consulting;

    @Inject
    private Time time;

    /**
     * Empty when nothing may be shown of the person.
     *
     * @param name as the register calls them now
     */
    Optional<Sources> of(long person, String name) {
        return Optional.ofNullable(consulting.ofPeople(List.of(person)).get(person))
                .filter(registration ->
                        registration.on(time.today(), time.today()).shown())
                .map(registration -> sources(registration, name));
    }

    private Sources sources(Registration registration, String name) {
        return new Sources(
                name,
                registration.number(),
                registration.history(),
                consulting.periodsBegun(registration.person(), time.today()),
                time.today());
    }
}
