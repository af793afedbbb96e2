package nl.mbtregister.proof.rules;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a proof says, to be held against what the register says now.
 *
 * @param titles those held; none when it says that somebody is not registered
 * @param end the first moment at which it counts no longer by itself, null when it sets none
 */
public record Claim(
        String name,
        String number,
        List<Held> titles,
        @Nullable Instant end) {

    public Claim {
        titles = List.copyOf(titles);
    }

    /** What the register says now of whoever may be shown. */
    public static Claim of(String name, String number, Standing standing) {
        List<Held> held = standing.titles().stream()
                .filter(title -> title.status() != Status.ENDED && title.status() != Status.REMOVED)
                .map(title -> new Held(
                        title.title(),
                        title.days().from(),
                        title.days().lastDay().orElse(null)))
                .toList();
        return new Claim(name, number, held, null);
    }

    /**
     * What is graver is told first: a title that is not held any more, a suspension, a term that is over, a change.
     *
     * @param now what the register says of the same person, null when nothing may be shown of them any more
     * @param replaced whether a newer one was given of the same
     */
    public Verdict against(@Nullable Claim now, Standing standing, boolean replaced, Instant moment) {
        if (now == null || titles.isEmpty() || !titles.stream().allMatch(held -> isHeld(held, now))) {
            return Verdict.REVOKED;
        }
        if (standing.measures().stream().anyMatch(measure -> measure.kind() == MeasureKind.SUSPENSION)) {
            return Verdict.SUSPENDED;
        }
        if (replaced) {
            return Verdict.REPLACED;
        }
        if (end != null && !moment.isBefore(end)) {
            return Verdict.EXPIRED;
        }
        boolean same = name.equals(now.name) && number.equals(now.number) && now.titles.containsAll(titles);
        return same ? Verdict.VALID : Verdict.REPLACED;
    }

    private static boolean isHeld(Held held, Claim now) {
        return now.titles.stream()
                .anyMatch(
                        title -> title.title() == held.title() && title.since().equals(held.since()));
    }
}
