package nl.mbtregister.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's registrations stand.
 *
 * @param titles every title that the person holds or held
 * @param confirmed the last year in which the person confirmed the data that the register has; null for never
 * @param now the register's clock, which decides whether something is in time
 */
public record MyRenewal(List<TitleRenewal> titles, @Nullable Integer confirmed, LocalDate today, Instant now) {
    public MyRenewal {
        titles = List.copyOf(titles);
    }

    /** Whether this year's confirmation of data is still to come: asked of who holds the basic title. */
    public boolean isUnconfirmed() {
        boolean holds = titles.stream().anyMatch(title -> title.title() == Title.BASIC_THERAPIST && title.isHeld());
        return holds && (confirmed == null || confirmed < today.getYear());
    }
}
