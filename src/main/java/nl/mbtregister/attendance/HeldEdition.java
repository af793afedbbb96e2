package nl.mbtregister.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition that is over, as its provider sees it in a list.
 *
 * @param accreditation accreditation number of the course
 * @param due last day on which the list is in time
 * @param credited people who were credited; null while no list was saved
 * @param draft id of the list that waits to be saved; null when there is none
 */
public record HeldEdition(
        long id,
        String title,
        String accreditation,
        String provider,
        LocalDate lastDay,
        LocalDate due,
        @Nullable Integer credited,
        @Nullable Long draft) {

    public boolean isOverdue(LocalDate day) {
        return credited == null && day.isAfter(due);
    }
}
