package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.mbtregister.rulebook.rules.Finding.Missing;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;

/** The later days on which a form can become met while no row is added: nothing changes on the days between. */
final class Ripening {
    private final Portfolio portfolio;
    private final LocalDate day;
    private final SortedSet<LocalDate> days = new TreeSet<>();

    private Ripening(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.day = day;
    }

    static SortedSet<LocalDate> days(Form form, Tally now, Portfolio portfolio, LocalDate day) {
        Ripening ripening = new Ripening(portfolio, day);
        form.kinds().forEach(ripening::beginnings);
        ripening.visit(form, now.missing());
        return ripening.days.tailSet(day.plusDays(1));
    }

    private void beginnings(RowKind kind) {
        for (Row row : portfolio.rows(kind)) {
            days.add(row.span().from());
            row.span().lastDay().ifPresent(days::add);
        }
    }

    private void visit(Form form, List<Missing> missing) {
        switch (form) {
            case Form.HoldsOutside held
            when held.years() != null ->
                plusYears(RowKind.OUTSIDE_REGISTRATION, held.years().whole());
            case Form.CountAtLeast count
            when count.of() instanceof Selection.Cases cases && cases.months() != null ->
                plusMonths(RowKind.CASE, cases.months().whole());
            case Form.SumAtLeast sum when sum.unit() == Unit.MONTHS -> months(missing);
            case Form.SumAsAssessed ignored -> beginnings(RowKind.ASSESSMENT);
            case Form.Either either -> either.alternatives().forEach(part -> visit(part, missing));
            case Form.AllOf all -> all.parts().forEach(part -> visit(part, missing));
            case Form.WithinWindow within -> visit(within.form(), missing);
            case Form.AfterDate after -> {
                beginnings(RowKind.HELD_TITLE);
                visit(after.form(), missing);
            }
            default -> {}
        }
    }

    private void plusYears(RowKind kind, int years) {
        portfolio.rows(kind).forEach(row -> days.add(row.span().from().plusYears(years)));
    }

    /** A treatment of so many months has lasted them on the day before the day of the month returns. */
    private void plusMonths(RowKind kind, int months) {
        portfolio
                .rows(kind)
                .forEach(row -> days.add(row.span().from().plusMonths(months).minusDays(1)));
    }

    /** Work that goes on ripens by a month at each return of the day on which it began. */
    private void months(List<Missing> missing) {
        for (Missing part : missing) {
            if (part.unit() == Unit.MONTHS) {
                LocalDate latest = day.plusMonths(part.amount().intValueExact() + 1L);
                portfolio
                        .rows(RowKind.EMPLOYMENT)
                        .forEach(row -> returns(row.span().from(), latest));
            }
        }
    }

    private void returns(LocalDate from, LocalDate latest) {
        long month = Math.max(0, from.until(day).toTotalMonths());
        for (LocalDate next = from.plusMonths(month); !next.isAfter(latest); next = from.plusMonths(++month)) {
            days.add(next.minusDays(1));
        }
    }
}
