package nl.mbtregister.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.mbtregister.platform.Sql;

/** The SQL that counts titles by the month of their last day. */
@ApplicationScoped
class EndingTitles {
    @Inject
    private Sql sql;

    /** Months in which nothing ends are left out. */
    List<EndingMonth> byMonth(LocalDate from, LocalDate end) {
        return sql.all(
                """
                select date_trunc('month', upper(valid) - 1)::date as month,
                  count(*) filter (where state = 'ACTIVE') as ending,
                  count(*) filter (where state <> 'ACTIVE') as extended
                from title_period where upper(valid) > ? and upper(valid) <= ? and ending = 'LAPSED'
                group by 1 order by 1""",
                row -> new EndingMonth(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("ending"),
                        row.getLong("extended")),
                from,
                end);
    }
}
