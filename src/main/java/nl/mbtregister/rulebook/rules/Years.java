package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.rulebook.rules.Finding.Missing;

/** The years of a registration period, counted from its first day. */
record Years(Period registration, LocalDate day) {

    /** The tally with what each year lacks as missing too, so far as the total does not already ask for more. */
    Tally spread(Form.EachYearAtLeast asked, Tally total) {
        BigDecimal lacking = BigDecimal.ZERO;
        for (LocalDate first : firstDays()) {
            LocalDate next = first.plusYears(1);
            BigDecimal inYear = total.counted().stream()
                    .filter(row -> !row.row().span().from().isBefore(first)
                            && row.row().span().from().isBefore(next))
                    .map(Finding.Counted::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            lacking = lacking.add(asked.yearly().value().subtract(inYear).max(BigDecimal.ZERO));
        }
        BigDecimal missing = total.needed().subtract(total.reached()).max(lacking);
        return missing.signum() <= 0 ? total : total.lackingInstead(List.of(new Missing(missing, total.unit())));
    }

    /** Of the years that have begun; what a postponement adds at the end is asked for once it is a whole year. */
    private List<LocalDate> firstDays() {
        LocalDate end = registration.end() == null ? day.plusDays(1) : registration.end();
        return Stream.iterate(0, year -> year + 1)
                .map(year -> registration.from().plusYears(year))
                .takeWhile(first -> !first.isAfter(day) && !first.plusYears(1).isAfter(end))
                .toList();
    }
}
