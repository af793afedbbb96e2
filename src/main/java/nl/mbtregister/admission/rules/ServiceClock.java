package nl.mbtregister.admission.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The term within which an applicant is promised a decision (domain 4.3).
 *
 * @param due last day on which the decision is in time, as long as the clock runs
 * @param stoppedOn legal day on which the applicant was asked for something; null while the clock runs
 */
public record ServiceClock(LocalDate due, @Nullable LocalDate stoppedOn) {

    /** How a case stands against its term. */
    public enum Pace {
        STOPPED,
        IN_TIME,
        SOON,
        OVERDUE
    }

    /** @param weeks of the term, more than 0 */
    public static ServiceClock started(LocalDate filed, int weeks) {
        return new ServiceClock(filed.plusWeeks(weeks), null);
    }

    /** A clock that stands still stays as it was. */
    public ServiceClock stop(LocalDate day) {
        return stoppedOn == null ? new ServiceClock(due, day) : this;
    }

    /** The term grows by the days on which the clock stood still. */
    public ServiceClock goOn(LocalDate day) {
        return new ServiceClock(dueAsOf(day), null);
    }

    /** The last day in time if whatever is waited for came today. */
    public LocalDate dueAsOf(LocalDate today) {
        return stoppedOn == null ? due : due.plusDays(Math.max(0, ChronoUnit.DAYS.between(stoppedOn, today)));
    }

    /** @param lastWeeks weeks before the end of the term in which it is soon over */
    public Pace pace(LocalDate today, int lastWeeks) {
        if (stoppedOn != null) {
            return Pace.STOPPED;
        }
        if (today.isAfter(due)) {
            return Pace.OVERDUE;
        }
        return today.isBefore(due.minusWeeks(lastWeeks)) ? Pace.IN_TIME : Pace.SOON;
    }
}
