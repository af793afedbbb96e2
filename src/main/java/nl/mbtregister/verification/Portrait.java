package nl.mbtregister.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.PublicPerson;
import nl.mbtregister.programme.ProgrammeOfPerson;
import nl.mbtregister.register.rules.Standing;

/**
 * What the page about one person shows.
 *
 * @param on legal day of the answer
 * @param checkedAt when the register was asked
 * @param person empty unless the person is registered today and on that day: of one who is not, nothing is shown but name,
 *     number and titles (ux.md 2.4)
 * @param programmes certified ones in whose teams the person agreed to be shown; none for another day than today
 * @param moments of the titles, newest first; without a person none
 */
public record Portrait(
        RegisterNumber number,
        LocalDate on,
        Instant checkedAt,
        String name,
        Standing standing,
        Optional<PublicPerson> person,
        List<ProgrammeOfPerson> programmes,
        List<Moment> moments) {

    public Portrait {
        boolean registered = standing.registered();
        person = person.filter(all -> registered);
        programmes = person.isPresent() ? List.copyOf(programmes) : List.of();
        moments = person.isPresent() ? List.copyOf(moments) : List.of();
    }

    /** A title began or ended on this day. */
    public record Moment(LocalDate day, Title title, boolean began) {}
}
