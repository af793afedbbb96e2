package nl.mbtregister.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an institution works.
 *
 * @param closedOn first day on which it is no longer used; null while it is
 */
public record Location(long id, Place place, @Nullable LocalDate closedOn) {

    /** Town alone, or name and town. */
    public String written() {
        return place.name().equals(place.town()) ? place.town() : place.name() + ", " + place.town();
    }

    /** An address; street and postcode may be empty. */
    public record Place(String name, String street, String postcode, String town) {}
}
