package nl.mbtregister.person;

import java.util.List;
import nl.mbtregister.person.rules.NameQuery;

/**
 * A search's answer.
 *
 * @param query how the typed text was taken, so that a page can say what was looked for or why nothing was
 * @param people at most {@value #MOST}, by tier and then by surname; either all of tier 5 or none
 * @param more whether there are more people than these
 */
public record FoundPeople(NameQuery query, List<FoundPerson> people, boolean more) {
    public static final int MOST = 50;

    /** Whether these are only people whose name is near to what was asked. */
    public boolean near() {
        return !people.isEmpty() && people.getFirst().tier() == 5;
    }

    static FoundPeople of(NameQuery query, List<FoundPerson> found) {
        return new FoundPeople(query, found.stream().limit(MOST).toList(), found.size() > MOST);
    }
}
