package nl.mbtregister.programme;

import java.time.LocalDate;
import nl.mbtregister.programme.rules.Warning;

/**
 * A warning that still holds, as the office sees it.
 *
 * @param number of the programme
 * @param seenOn day on which the register found it
 */
public record OpenWarning(
        String number, String name, long institutionId, String institution, Warning warning, LocalDate seenOn) {}
