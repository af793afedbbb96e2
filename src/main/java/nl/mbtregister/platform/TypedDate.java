package nl.mbtregister.platform;

import java.time.LocalDate;

/**
 * A day as a person typed it: 3-6-2027, 03/06/2027, 3.6.2027, 3 juni 2027, 3 June 2027 or 2027-06-03; day before month,
 * as in the Netherlands and Flanders.
 */
public sealed interface TypedDate {
    /** A day that exists. */
    record Day(LocalDate date) implements TypedDate {}

    /** Not a day. The label of the reason, such as {@code Unreadable.NO_SUCH_DAY}, is the sentence for the visitor. */
    enum Unreadable implements TypedDate {
        EMPTY,
        /** A day, a month or a year is missing. */
        INCOMPLETE,
        /** Well written, but not in the calendar: 31-4-2027. */
        NO_SUCH_DAY,
        OTHER
    }

    /** Reads what was typed; a text of more than 40 characters is not looked at. */
    static TypedDate read(String typed) {
        return TypedDateReader.read(typed);
    }
}
