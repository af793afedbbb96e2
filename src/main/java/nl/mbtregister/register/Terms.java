package nl.mbtregister.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Term;

/**
 * The registration periods of one person.
 *
 * @param all the newest one of each title that the person ever held, in the order of {@link Title}
 * @param entries how many the register ever made about the person
 * @param changed when the last one was made; the beginning of time when there was none
 * @param lastEntry to be given back when an entry is published on the ground of what was read; 0 when there was none
 * @param died whether the register knows that the person died
 */
public record Terms(List<Term> all, int entries, Instant changed, long lastEntry, boolean died) {
    public Terms {
        all = List.copyOf(all);
    }

    public Optional<Term> of(Title title) {
        return all.stream().filter(term -> term.title() == title).findFirst();
    }

    public Optional<Term> held(Title title) {
        return of(title).filter(term -> term.held() != null);
    }
}
