package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.mbtregister.person.rules.NameQuery;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A visitor looks for somebody by name or by number. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class FindingPeople {
    @Inject
    private Persons persons;

    @Inject
    private Time time;

    /** @param typed any text whatever; the answer says how it was taken */
    @Transactional
    public FoundPeople find(String typed) {
        var query = NameQuery.of(typed);
        return persons.ask(connection -> new FindableNames(connection).find(query, time.today()));
    }

    /** The office looks for anybody on file, also for whom the public may not see. */
    @AllowedTo(Role.SECRETARIAT)
    @Transactional
    public FoundPeople findAnybody(String typed) {
        var query = NameQuery.of(typed);
        return persons.ask(connection -> new FindableNames(connection).find(query, LocalDate.MIN));
    }
}
