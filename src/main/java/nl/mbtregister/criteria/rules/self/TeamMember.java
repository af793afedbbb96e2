package nl.mbtregister.criteria.rules.self;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the team of a programme, with what the register knows of them.
 *
 * @param id of the place in the team
 * @param name as the institution calls them; of somebody who is described by function only, that function
 * @param person whom the register knows; null for somebody who is described by function only
 * @param inTeam days on which they are in the team
 * @param therapist a therapist or co-therapist
 * @param treats counted among the treating staff
 * @param titles every title that is or was held, one line for each period
 * @param suspended days on which the registration is suspended
 * @param onTheWay since when an application for a title is open; null when none is
 * @param basicCourse last day of the first basic course that was followed; null when none was
 */
public record TeamMember(
        long id,
        String name,
        @Nullable Long person,
        Period inTeam,
        boolean therapist,
        boolean treats,
        List<HeldTitle> titles,
        List<Period> suspended,
        @Nullable LocalDate onTheWay,
        @Nullable LocalDate basicCourse) {

    public TeamMember {
        titles = List.copyOf(titles);
        suspended = List.copyOf(suspended);
    }

    boolean suspended(LocalDate day) {
        return suspended.stream().anyMatch(period -> period.contains(day));
    }

    boolean holds(LocalDate day, Predicate<Title> wanted) {
        return periods(wanted).anyMatch(period -> period.contains(day));
    }

    /** Held such a title before, and not any more. */
    boolean held(LocalDate day, Predicate<Title> wanted) {
        return periods(wanted)
                .anyMatch(period -> period.end() != null && !period.end().isAfter(day));
    }

    private Stream<Period> periods(Predicate<Title> wanted) {
        return titles.stream().filter(title -> wanted.test(title.title())).map(HeldTitle::held);
    }
}
