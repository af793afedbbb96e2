package nl.mbtregister.admission;

import java.time.LocalDate;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Purpose;

/**
 * One line of a work list.
 *
 * @param due last day on which the decision is in time, as of today
 * @param read whether whoever looks has opened it before
 */
public record CaseLine(
        long id,
        String reference,
        String name,
        Title title,
        Purpose purpose,
        ApplicationState state,
        LocalDate due,
        ServiceClock.Pace pace,
        boolean read) {}
