package nl.mbtregister.desk;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.TitlePeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the office sees of a person.
 *
 * @param entries all there are, in the order in which they were recorded
 * @param applications the newest first, those that were filed
 */
public record PersonFile(Head head, List<TitlePeriod> titles, List<Entry> entries, List<Filed> applications) {

    /** @param email null when none is known */
    public record Head(
            long person,
            String number,
            String name,
            @Nullable String email,
            @Nullable String institution,
            @Nullable String town,
            @Nullable LocalDate died) {}

    /** An application that was filed. */
    public record Filed(long id, String reference, Title title, ApplicationState state, LocalDate on) {}

    /** The entry that put this one right, null when none did. */
    public @Nullable Entry putRightBy(Entry entry) {
        return entries.stream()
                .filter(later -> later.annuls() != null && later.annuls() == entry.id())
                .findFirst()
                .orElse(null);
    }
}
