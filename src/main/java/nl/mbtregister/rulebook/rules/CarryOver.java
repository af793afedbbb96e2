package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Finding.Counted;
import nl.mbtregister.rulebook.rules.Finding.Missing;
import nl.mbtregister.rulebook.rules.Finding.NotCounted;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;

/** Points above what was asked for in one registration period, which count in the next up to a maximum. */
record CarryOver(RenewalRules rules, Title title, Period registration) {

    /** The registration period before this one, as far as the title was held then. */
    Optional<Period> before(Portfolio portfolio) {
        LocalDate end = registration.from();
        return rules.years(title)
                .flatMap(years -> portfolio.rows(RowKind.HELD_TITLE).stream()
                        .map(HeldTitle.class::cast)
                        .filter(held -> held.title() == title && held.span().contains(end.minusDays(1)))
                        .map(held -> later(held.span().from(), end.minusYears(years.whole())))
                        .findFirst())
                .map(first -> new Period(first, end));
    }

    /** What is above what was asked for then, added now; the newest rows are the ones above it. */
    Tally added(Tally now, Tally then) {
        BigDecimal room =
                then.reached().subtract(then.needed()).min(rules.carryOver().value());
        List<Counted> counted = new ArrayList<>();
        for (Counted row : then.counted().reversed()) {
            BigDecimal taken = row.amount().min(room);
            if (taken.signum() > 0) {
                counted.addFirst(new Counted(
                        row.row(),
                        taken,
                        Reason.of(Ground.CARRIED_OVER, rules.carryOver().value())));
                room = room.subtract(taken);
            }
        }
        return counted.isEmpty() ? now : together(now, counted);
    }

    private static Tally together(Tally now, List<Counted> carried) {
        List<String> ids = carried.stream().map(row -> row.row().id()).toList();
        BigDecimal more = carried.stream().map(Counted::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal reached = now.reached().add(more);
        BigDecimal lacking = now.needed().subtract(reached);
        List<Counted> counted = new ArrayList<>(carried);
        counted.addAll(now.counted());
        List<NotCounted> rest = now.notCounted().stream()
                .filter(row -> !ids.contains(row.row().id()))
                .toList();
        boolean met = lacking.signum() <= 0;
        return new Tally(
                now.unit(),
                now.needed(),
                reached,
                met,
                false,
                List.copyOf(counted),
                rest,
                met ? List.of() : List.of(new Missing(lacking, now.unit())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
