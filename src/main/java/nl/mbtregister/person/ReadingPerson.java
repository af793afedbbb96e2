package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A visitor reads what is public of one person. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ReadingPerson {
    @Inject
    private Persons persons;

    @Inject
    private Time time;

    /** Whoever has or had this number, as of today; empty when the public may not see such a person. */
    @Transactional
    public Optional<PublicPerson> publicly(RegisterNumber number) {
        return persons.ask(connection -> new PublicFacts(connection).of(number, time.today()));
    }
}
