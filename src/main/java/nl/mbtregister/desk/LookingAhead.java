package nl.mbtregister.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office sees how many registrations end in the months to come (desk.R3). One statement. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.BOARD})
public class LookingAhead {
    static final int MONTHS = 24;

    @Inject
    private EndingTitles ending;

    @Inject
    private Time time;

    /** From this month on, also those in which nothing ends. */
    @Transactional
    public List<EndingMonth> months() {
        YearMonth first = YearMonth.from(time.today());
        Map<YearMonth, EndingMonth> counted = ending
                .byMonth(first.atDay(1), first.plusMonths(MONTHS).atDay(1))
                .stream()
                .collect(Collectors.toMap(EndingMonth::month, Function.identity()));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> counted.getOrDefault(month, new EndingMonth(month, 0, 0)))
                .toList();
    }
}
