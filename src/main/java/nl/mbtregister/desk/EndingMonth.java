package nl.mbtregister.desk;

import java.time.YearMonth;

/**
 * Titles whose last day lies in a month. Of whom asked for renewal the title has no last day until that is decided.
 *
 * @param ending how many end then, when nobody asks anything; 0 or more
 * @param extended how many end then after a postponement or a plan of repair; 0 or more
 */
public record EndingMonth(YearMonth month, long ending, long extended) {

    public long all() {
        return ending + extended;
    }
}
