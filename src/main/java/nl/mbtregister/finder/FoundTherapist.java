package nl.mbtregister.finder;

import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.finder.rules.Presence;
import nl.mbtregister.kernel.Title;

/**
 * Somebody who wants to be found.
 *
 * @param titles that may be used today
 * @param km from the centre that was asked for; 0 in that town, and when none was
 * @param toldOn day on which the presence was told
 */
public record FoundTherapist(
        String number, String name, Set<Title> titles, Presence presence, int km, LocalDate toldOn) {}
