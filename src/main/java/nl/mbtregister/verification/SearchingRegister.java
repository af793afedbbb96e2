package nl.mbtregister.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.person.FindingPeople;
import nl.mbtregister.person.FoundPeople;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;
import nl.mbtregister.register.rules.Standing;

/** A visitor looks for somebody and sees how each of those found is registered. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class SearchingRegister {
    @Inject
    private FindingPeople finding;

    @Inject
    private ConsultingRegister consulting;

    @Inject
    private Time time;

    /** Two statements, however many are found. */
    public SearchResult search(String typed, LocalDate on) {
        FoundPeople found = finding.find(typed);
        List<Long> ids = found.people().stream().map(FoundPerson::personId).toList();
        Map<Long, Registration> registered = ids.isEmpty() ? Map.of() : consulting.ofPeople(ids);
        LocalDate today = time.today();
        return new SearchResult(
                found,
                found.people().stream()
                        .map(person -> line(person, registered.get(person.personId()), on, today))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<SearchResult.Line> line(
            FoundPerson person,
            @org.jspecify.annotations.Nullable Registration registration,
            LocalDate on,
            LocalDate today) {
        if (registration == null || !registration.on(today, today).shown()) {
            return Optional.empty();
        }
        Standing standing = registration.on(on, today);
        boolean registered =
                standing.registered() && registration.on(today, today).registered();
        String town = registered ? person.town() : null;
        return Optional.of(new SearchResult.Line(person.number(), person.displayName(), town, standing));
    }
}
