package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Ending;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import org.jspecify.annotations.Nullable;

/** Tells whose titles end on certain days when nothing is done, or ended on them because nothing was. Two statements. */
@ApplicationScoped
@AllowedTo({Role.SYSTEM, Role.SECRETARIAT, Role.BOARD})
public class ForeseeingEnds {
    @Inject
    private ForeseenEnds people;

    @Inject
    private Entries entries;

    /** @param last the next portion begins behind this person; null when there is none */
    public record Portion(List<Foreseen> ends, @Nullable Long last) {}

    /**
     * @param ends first days without the title
     * @param day on which one looks
     * @param known what came to be known from this instant on is left out
     * @param after the portion begins behind this person
     */
    @Transactional
    public Portion of(Collection<LocalDate> ends, LocalDate day, Instant known, long after, int limit) {
        var found = people.withEndOn(ends, after, limit);
        var of = entries.of(found.stream().map(one -> one.recipient().person()).toList());
        List<Foreseen> all = new ArrayList<>();
        for (var one : found) {
            var now = of.getOrDefault(one.recipient().person(), List.of());
            var then = now.stream()
                    .filter(entry -> entry.recordedAt().isBefore(known))
                    .toList();
            if (History.of(now).died() == null) {
                for (Title title : Title.values()) {
                    ending(then, title, day, ends)
                            .ifPresent(term -> all.add(new Foreseen(
                                    one.recipient(),
                                    one.number(),
                                    closes(term),
                                    term,
                                    ending(now, title, day, ends).isPresent())));
                }
            }
        }
        return new Portion(
                all, found.isEmpty() ? null : found.getLast().recipient().person());
    }

    /** By its own last day and not by that of what it rests on; a renewal that was filed has no end in sight. */
    private static Optional<Term> ending(List<Entry> known, Title title, LocalDate day, Collection<LocalDate> ends) {
        return Term.of(known, title, day)
                .filter(term -> ends.contains(closes(term)) && closes(term).equals(term.through()))
                .filter(term -> term.held() == null ? term.ending() == Ending.LAPSED : term.held() != State.RENEWAL);
    }

    private static LocalDate closes(Term term) {
        return Objects.requireNonNullElse(term.closes(), LocalDate.MAX);
    }
}
