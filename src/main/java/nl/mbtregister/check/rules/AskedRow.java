package nl.mbtregister.check.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a list asks.
 *
 * @param line as the program in which the list was made counts them, from 1
 * @param number as it was typed; empty when there is none
 * @param name as it was typed; empty when there is none
 * @param reference the institution's own
 * @param digits of the number that is looked for; null when it is looked for by name, or cannot be
 * @param trouble why it cannot be looked for; null when it can
 * @param field in which the trouble is
 */
public record AskedRow(
        int line,
        String number,
        String name,
        String reference,
        By by,
        @Nullable String digits,
        @Nullable RowReason trouble,
        @Nullable StaffColumn field) {

    /** By what somebody is looked for. */
    public enum By {
        MBT,
        BIG,
        NAME
    }
}
