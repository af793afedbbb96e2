package nl.mbtregister.programme.rules;

import java.util.Set;
import nl.mbtregister.kernel.Title;

/**
 * A member of a team on a day, as it counts.
 *
 * @param known whether somebody of the register stands behind it, rather than a function alone
 * @param titles that may be used on that day; none for whoever is suspended
 */
public record CountedMember(boolean known, boolean treats, Consent consent, Set<Title> titles) {
    public CountedMember {
        titles = Set.copyOf(titles);
    }

    public boolean registered() {
        return !titles.isEmpty();
    }
}
