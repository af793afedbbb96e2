package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.History;

/** Tells which of some people held a title on a day, and since when. Two statements. */
@ApplicationScoped
@AllowedTo({Role.SYSTEM, Role.SECRETARIAT, Role.BOARD})
public class ReadingHolders {
    @Inject
    private Registrants registrants;

    @Inject
    private Entries entries;

    /**
     * Without those who died.
     *
     * @param known what came to be known from this instant on is left out, but for {@link Holding#still}
     */
    @Transactional
    public List<Holding> of(Collection<Long> people, Title title, LocalDate day, Instant known) {
        var of = entries.of(people);
        List<Holding> holdings = new ArrayList<>();
        for (var one : registrants.all(people)) {
            List<Entry> now = of.getOrDefault(one.recipient().person(), List.of());
            var then = now.stream()
                    .filter(entry -> entry.recordedAt().isBefore(known))
                    .toList();
            var later = History.of(now);
            if (later.died() == null) {
                History.of(then)
                        .held(title, day)
                        .ifPresent(period -> holdings.add(new Holding(
                                one.recipient(),
                                one.number(),
                                period.since(),
                                later.held(title, day).isPresent())));
            }
        }
        return holdings;
    }
}
