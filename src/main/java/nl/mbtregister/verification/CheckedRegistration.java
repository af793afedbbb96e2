package nl.mbtregister.verification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.BasicProfession;
import nl.mbtregister.register.Registration;
import nl.mbtregister.register.rules.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read about one person on one day.
 *
 * @param number the present one
 * @param on legal day of the answer
 * @param past true when that day is before the day of asking
 * @param surroundings empty unless the person is registered: of one who is not, nothing is shown but name, number and
 *     titles (ux.md 2.4)
 * @param end first day on which the answer about that day itself may be another; null while none is in sight
 */
public record CheckedRegistration(
        String number,
        LocalDate on,
        boolean past,
        String name,
        Standing standing,
        Optional<Surroundings> surroundings,
        @Nullable LocalDate end) {

    public CheckedRegistration {
        surroundings = surroundings.filter(all -> standing.registered());
    }

    /**
     * The answer, or none when nothing about the person may be shown today.
     *
     * @param now the registration as known now; then as known at the moment that was asked about
     */
    static Optional<CheckedRegistration> of(
            Registration now, Registration then, Bearer bearer, LocalDate on, LocalDate today) {
        Standing present = now.on(today, today);
        if (!present.shown()) {
            return Optional.empty();
        }
        Optional<Surroundings> surroundings = present.registered() ? Optional.of(bearer.on(today)) : Optional.empty();
        LocalDate end = Stream.concat(now.history().nextChange(today).stream(), bearer.changes())
                .filter(change -> change.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(new CheckedRegistration(
                now.number(), on, on.isBefore(today), bearer.name(), then.on(on, today), surroundings, end));
    }

    /** What the register knows besides the titles, always as it is today. */
    public record Surroundings(
            Country country,
            List<BasicProfession> professions,
            @Nullable String institution,
            @Nullable String town) {}
}
