package nl.mbtregister.reminder.rules;

import java.time.LocalDate;

/** How long before the end of registrations a round is sent. Every registration falls into one of them at a time. */
public enum RoundPreset {
    TWELVE(12, 6),
    SIX(6, 3),
    THREE(3, 1),
    ONE(1, 0);

    private final int months;
    private final int next;

    RoundPreset(int months, int next) {
        this.months = months;
        this.next = next;
    }

    /** The first end that the round is for: the day after those of the next preset. */
    public LocalDate firstEnd(LocalDate today) {
        return today.plusMonths(next).plusDays(1);
    }

    /** The last end that the round is for. */
    public LocalDate lastEnd(LocalDate today) {
        return today.plusMonths(months);
    }
}
