package nl.mbtregister.renewal.rules;

import java.time.LocalDate;
import java.time.Period;

/**
 * What is left until the end of a day, as people say it.
 *
 * @param months whole months
 * @param days beside them; 0 and 0 on the last day itself
 */
public record TimeLeft(long months, int days) {

    /** @param lastDay not before today */
    public static TimeLeft until(LocalDate today, LocalDate lastDay) {
        Period left = Period.between(today, lastDay);
        return new TimeLeft(left.toTotalMonths(), left.getDays());
    }

    public boolean isLastDay() {
        return months == 0 && days == 0;
    }
}
