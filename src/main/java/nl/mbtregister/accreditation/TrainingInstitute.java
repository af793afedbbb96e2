package nl.mbtregister.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institute that is or was licensed.
 *
 * @param until last day of the licence; null while no end is known
 */
public record TrainingInstitute(
        long id, String name, LocalDate from, @Nullable LocalDate until, List<Contact> contacts) {

    /** Somebody who acts for it. */
    public record Contact(long account, String name, String email) {}
}
