package nl.mbtregister.attendance;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did about a row that waits.
 *
 * @param number as it should be; empty when the person was chosen by name
 * @param share as it should be
 * @param chosen person chosen among those of the name; null for nobody
 * @param accepted whether the row was looked at and is right
 * @param leftOut whether the row is taken out of the list
 */
public record RowMend(
        int line, String number, String share, @Nullable Long chosen, boolean accepted, boolean leftOut) {}
