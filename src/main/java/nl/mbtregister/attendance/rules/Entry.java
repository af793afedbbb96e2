package nl.mbtregister.attendance.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a list says of one person.
 *
 * @param line as the program in which the list was made counts them, from 1
 * @param number as it was typed; empty when there is none
 * @param digits of a number that can exist; null for any other
 * @param name as it was typed; empty when there is none
 * @param share as it was typed; empty when the list says nothing of it
 * @param attended null when it cannot be read
 * @param trouble what is wrong with the row itself; null when nothing is
 */
public record Entry(
        int line,
        String number,
        @Nullable String digits,
        String name,
        String share,
        @Nullable Attended attended,
        @Nullable RowTrouble trouble) {

    public Entry with(@Nullable RowTrouble other) {
        return other == trouble ? this : new Entry(line, number, digits, name, share, attended, other);
    }
}
