package nl.mbtregister.sweep;

import java.time.LocalDate;

/**
 * Somebody who was set aside, as the office sees it.
 *
 * @param tries how often it failed
 */
public record AsideLine(Aside aside, int tries, String number, String name) {

    /** Where in the list a page begins: behind this. */
    public record Place(LocalDate day, long person, String step) {
        public static final Place START = new Place(LocalDate.EPOCH, Long.MIN_VALUE, "");
    }
}
