package nl.mbtregister.register;

import java.time.LocalDate;
import nl.mbtregister.register.rules.PublicHistory;
import nl.mbtregister.register.rules.Standing;

/**
 * A person in the register, as the public may know it.
 *
 * @param number the present one
 * @param shownUntil as known now, also where the history is that of earlier knowledge: who has died or left since is not
 *     shown any more
 */
public record Registration(long person, String number, LocalDate shownUntil, PublicHistory history) {

    /** @see PublicHistory#on(LocalDate, LocalDate) */
    public Standing on(LocalDate day, LocalDate asked) {
        return asked.isAfter(shownUntil) ? Standing.NOTHING : history.on(day, asked);
    }
}
