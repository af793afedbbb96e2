package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.person.rules.NameGuess;
import nl.mbtregister.person.rules.NameQuery;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Whoever has a list of names looks for the people who bear them, all with one statement. A name decides nothing. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION, Role.SECRETARIAT})
public class FindingNamesakes {
    /** People that are shown for one name. */
    public static final int MOST = 6;

    /** People that are shown for one name to which theirs is near. */
    public static final int NEAR = 3;

    @Inject
    private Persons persons;

    @Inject
    private Time time;

    /**
     * @param typed names by whatever the caller knows them by
     * @return for each of them the people whom the public may see with exactly that surname, the likeliest first; nothing for a
     *     name that nobody bears
     */
    @Transactional
    public Map<Integer, List<FoundPerson>> find(Map<Integer, String> typed) {
        List<Integer> places = new ArrayList<>();
        List<NameGuess> guesses = new ArrayList<>();
        typed.forEach((place, name) -> {
            if (NameQuery.of(name) instanceof NameQuery.ByName(List<NameGuess> all)) {
                all.forEach(guess -> {
                    places.add(place);
                    guesses.add(guess);
                });
            }
        });
        return guesses.isEmpty()
                ? new HashMap<>()
                : persons.ask(connection -> new FindableLists(connection).namesakes(places, guesses, time.today()));
    }

    /**
     * As {@link #find}, for names that nobody bears: the people whose surname is near to them.
     *
     * @param typed a few thousand at most
     */
    @Transactional
    public Map<Integer, List<FoundPerson>> near(Map<Integer, String> typed) {
        Map<Integer, List<NameGuess>> guesses = new HashMap<>();
        typed.forEach((place, name) -> {
            if (NameQuery.of(name) instanceof NameQuery.ByName(List<NameGuess> all)) {
                guesses.put(place, all);
            }
        });
        return guesses.isEmpty()
                ? new HashMap<>()
                : persons.ask(connection -> new FindableLists(connection).nearNames(guesses, time.today()));
    }
}
