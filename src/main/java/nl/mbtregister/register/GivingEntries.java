package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Entry;

/** Gives a round that keeps a record of every entry what there is of some people. Two statements, however many. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class GivingEntries {
    @Inject
    private Registrants registrants;

    @Inject
    private Entries entries;

    /** @param number the present one; entries in the order in which they were recorded */
    public record Given(String number, List<Entry> entries) {

        public Optional<Entry> entry(long id) {
            return entries.stream().filter(entry -> entry.id() == id).findFirst();
        }
    }

    /** By the id of the person; people whom the register does not know are left out. */
    @Transactional
    public Map<Long, Given> of(Collection<Long> people) {
        Map<Long, Given> given = new HashMap<>();
        Map<Long, List<Entry>> known = entries.of(people);
        registrants
                .numbers(people)
                .forEach((person, number) ->
                        given.put(person, new Given(number, known.getOrDefault(person, List.of()))));
        return given;
    }
}
