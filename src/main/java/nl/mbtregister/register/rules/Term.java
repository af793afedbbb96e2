package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * The newest registration period of a title, as it stands on a day (register.R26).
 *
 * @param days from the day on which the title was granted or last renewed; its end counts postponements, not repair
 * @param through the end with a plan of repair; null when there is none to come
 * @param held the state in which the title is held on the day; null when it is not
 * @param closes first day on which it is not held any more as far as can be seen: never after {@code through}, earlier
 *     where what it rests on ends; null while no end is in sight
 * @param ending how it ended; null while it is held
 */
public record Term(
        Title title,
        Period days,
        @Nullable LocalDate through,
        @Nullable State held,
        @Nullable LocalDate closes,
        @Nullable Ending ending) {

    /** @param entries of one person; @param day on which is looked */
    public static Optional<Term> of(Collection<Entry> entries, Title title, LocalDate day) {
        Ends ends = null;
        for (Entry entry : live(entries)) {
            if (entry.act() instanceof Act.OnTitle act && act.title() == title) {
                ends = Ends.after(ends, entry.effective(), act);
            }
        }
        return ends == null ? Optional.empty() : Optional.of(ends.term(History.of(entries), title, day));
    }

    /** The days over which a renewal is judged: those of the period, and those of a plan of repair. */
    public Period judged() {
        return new Period(days.from(), through);
    }

    /** Whether it is held without an end, so that there is nothing to renew. */
    public boolean isEndless() {
        return days.end() == null;
    }

    private static List<Entry> live(Collection<Entry> entries) {
        Set<Long> annulled = new HashSet<>();
        entries.stream().map(Entry::annuls).forEach(annulled::add);
        return entries.stream()
                .filter(entry -> !annulled.contains(entry.id()))
                .sorted(Entry.WORKING_ORDER)
                .toList();
    }

    private record Ends(
            LocalDate from,
            @Nullable LocalDate end,
            @Nullable LocalDate through) {

        static @Nullable Ends after(@Nullable Ends before, LocalDate day, Act.OnTitle act) {
            return switch (act) {
                case Act.Granted a -> new Ends(day, a.end(), a.end());
                case Act.Renewed a -> new Ends(day, a.end(), a.end());
                case Act.Extended a -> before == null ? null : before.extended(a);
                default -> before;
            };
        }

        private Ends extended(Act.Extended act) {
            if (end == null || !act.end().isAfter(end)) {
                return this;
            }
            return act.ground() == Extension.REPAIR
                    ? new Ends(from, end, act.end())
                    : new Ends(from, act.end(), act.end());
        }

        Term term(History history, Title title, LocalDate day) {
            var now = history.held(title, day);
            var run = history.runs().stream()
                    .filter(each -> each.title() == title && !each.days().from().isAfter(day))
                    .reduce((one, other) -> other);
            return new Term(
                    title,
                    new Period(from, end),
                    through,
                    now.map(TitlePeriod::state).orElse(null),
                    run.map(each -> each.days().end()).orElse(null),
                    now.isPresent() ? null : run.map(Run::ending).orElse(null));
        }
    }
}
