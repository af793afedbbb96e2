package nl.mbtregister.finder;

import java.time.LocalDate;
import nl.mbtregister.finder.rules.Presence;

/**
 * What somebody tells in the finder, since the day of consent.
 *
 * @param toldOn when it was last told anew
 */
public record OwnPresence(Presence presence, LocalDate consentedOn, LocalDate toldOn) {}
