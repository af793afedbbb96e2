package nl.mbtregister.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.ledger.rules.Balance;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.platform.Sql;

/** What the credits of a person add up to, reckoned in the database. */
@ApplicationScoped
class LedgerBalances {
    @Inject
    private Sql sql;

    /** What stands of what was done from the first through the last day. */
    Balance balance(long person, LocalDate first, LocalDate last) {
        return balance(sql.all("""
                select activity, sum(amount), coalesce(sum(amount) filter (where not confirmed), 0) from ledger_credit
                where person_id = ? and first_day >= ? and last_day <= ? group by activity""", row -> sum(row, 1), person, first, last));
    }

    /** What stands in the registration period that began last. */
    InPeriod running(long person, LocalDate today) {
        List<Period> periods = new ArrayList<>();
        List<Optional<Sum>> sums = sql.all(
                """
                with period as (
                  select e.effective, e.ends_on from register_entry e
                  where e.person_id = ? and e.kind in ('GRANTED', 'RENEWED') and e.ends_on is not null and e.effective <= ?
                    and not exists (select from register_entry a where a.person_id = e.person_id and a.annuls = e.id)
                  order by e.effective desc, e.id desc limit 1)
                select p.effective, p.ends_on, c.activity, sum(c.amount), coalesce(sum(c.amount) filter (where not c.confirmed), 0)
                from (select) one left join period p on true
                  left join ledger_credit c on c.person_id = ?
                    and (p.effective is null or c.first_day >= p.effective and c.last_day < p.ends_on)
                group by p.effective, p.ends_on, c.activity""",
                row -> {
                    LocalDate from = row.getObject(1, LocalDate.class);
                    if (from != null) {
                        periods.add(new Period(from, row.getObject(2, LocalDate.class)));
                    }
                    return row.getString(3) == null ? Optional.empty() : Optional.of(sum(row, 3));
                },
                person,
                today,
                person);
        return new InPeriod(
                periods.isEmpty() ? null : periods.getFirst(),
                balance(sums.stream().flatMap(Optional::stream).toList()));
    }

    private static Balance balance(List<Sum> sums) {
        Map<CreditKind, BigDecimal> counts = new EnumMap<>(CreditKind.class);
        Map<CreditKind, BigDecimal> unchecked = new EnumMap<>(CreditKind.class);
        sums.forEach(sum -> {
            counts.put(sum.kind(), sum.counts());
            unchecked.put(sum.kind(), sum.unchecked());
        });
        return new Balance(counts, unchecked);
    }

    private static Sum sum(ResultSet row, int from) throws SQLException {
        return new Sum(
                CreditKind.valueOf(row.getString(from)), row.getBigDecimal(from + 1), row.getBigDecimal(from + 2));
    }

    private record Sum(CreditKind kind, BigDecimal counts, BigDecimal unchecked) {}
}
