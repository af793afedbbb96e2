package nl.mbtregister.sweep;

import java.time.LocalDate;
import nl.mbtregister.kernel.Title;

/** Somebody whose title lapsed not long ago. */
public record GraceLine(Place place, String number, String name) {

    /** By what the list is sorted; a page begins behind one. */
    public record Place(LocalDate day, long person, Title title) {
        public static final Place START = new Place(LocalDate.EPOCH, Long.MIN_VALUE, Title.BASIC_THERAPIST);
    }
}
