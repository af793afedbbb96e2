package nl.mbtregister.programme;

/**
 * What an institution confirms about a year of a certified programme.
 *
 * @param patients who were treated in that year
 * @param manualChanged what changed in the manual; empty for nothing
 */
public record YearCheck(int patients, String manualChanged, String remark) {}
