package nl.mbtregister.programme.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.mbtregister.criteria.rules.Module;

/** What a certified programme cannot be without ({@code programme.R15}). */
public enum Lack {
    /** Nobody leads it. */
    LEADER,
    /** Nobody in the team may use the title of supervisor. */
    SUPERVISOR,
    /** Something that the certificate speaks of is no longer offered. */
    OFFER;

    /** Days within which it is reported (domain 7.4: four weeks). */
    private static final int DAYS = 28;

    public static Set<Lack> of(boolean leader, boolean supervisor, Set<Module> certified, Set<Module> offered) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (!leader) {
            lacks.add(LEADER);
        }
        if (!supervisor) {
            lacks.add(SUPERVISOR);
        }
        if (!offered.containsAll(certified)) {
            lacks.add(OFFER);
        }
        return lacks;
    }

    /** The last day on which it is reported in time. */
    public static LocalDate due(LocalDate since) {
        return since.plusDays(DAYS);
    }

    /** Since when something is lacking whose term was over on the day before. */
    public static LocalDate overdueSince(LocalDate day) {
        return day.minusDays(DAYS + 1L);
    }
}
