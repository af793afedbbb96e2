package nl.mbtregister.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.platform.Time;

/** The renewals from which a sample is drawn, as they were known when its last day ended: what is found never changes. */
@ApplicationScoped
class Renewals {
    @Inject
    private Sql sql;

    /** By person, the entry of each title that was renewed. */
    Map<Long, Map<Title, Long>> within(LocalDate since, LocalDate day) {
        Instant from = since.atStartOfDay(Time.LEGAL_ZONE).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        Map<Long, Map<Title, Long>> renewals = new LinkedHashMap<>();
        sql.all(
                """
            select e.person_id, e.title, e.id from register_entry e
            where e.kind = 'RENEWED' and e.recorded_at >= ? and e.recorded_at < ?
              and not exists (select from register_entry c
                where c.person_id = e.person_id and c.annuls = e.id and c.recorded_at < ?)
              and not exists (select from register_entry d
                where d.person_id = e.person_id and d.kind = 'DIED' and d.recorded_at < ?)
            order by e.person_id, e.id""",
                row -> renewals.computeIfAbsent(row.getLong(1), person -> new LinkedHashMap<>())
                        .put(Title.valueOf(row.getString(2)), row.getLong(3)),
                from,
                end,
                end,
                end);
        return renewals;
    }
}
