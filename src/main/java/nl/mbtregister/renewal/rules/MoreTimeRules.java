package nl.mbtregister.renewal.rules;

import java.time.LocalDate;

/**
 * How much more time there is (settings, all proposals).
 *
 * @param postponement months of one postponement at most
 * @param postponements months of all postponements of one period together at most
 * @param repair months of a plan of repair
 */
public record MoreTimeRules(int postponement, int postponements, int repair) {

    /**
     * @param months as asked for
     * @param had months that were granted in this period before
     */
    public boolean allows(MoreTime kind, int months, int had) {
        return switch (kind) {
            case POSTPONEMENT -> months >= 1 && months <= postponement && had + months <= postponements;
            case REPAIR -> months == repair;
        };
    }

    /** The first day after the time that was given: months later than the end, on its last days the last of the month. */
    public static LocalDate end(LocalDate end, int months) {
        return end.plusMonths(months);
    }
}
