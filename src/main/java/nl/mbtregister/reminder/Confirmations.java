package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL of who said when that the data are right, and who was reminded of it. */
@ApplicationScoped
class Confirmations {
    @Inject
    private Sql sql;

    /**
     * Somebody who may have an anniversary.
     *
     * @param then when they last said so, as was known at an instant; null for never
     * @param now as is known now; null for never
     */
    record Candidate(
            long person, @Nullable LocalDate then, @Nullable LocalDate now) {}

    /**
     * People who said so, or got the basic title, on one of these days; in the order of their ids.
     *
     * @param known what came to be known from this instant on counts as now only
     * @param after from the first person above this one
     */
    List<Candidate> since(Collection<LocalDate> days, Instant known, long after, int limit) {
        List<String> on = days.stream().map(LocalDate::toString).toList();
        return sql.all(
                """
            select f.person_id, c.known, c.newest
            from ((select distinct person_id from register_entry
                   where kind = 'GRANTED' and title = 'BASIC_THERAPIST' and effective = any (?::text[]::date[]) and person_id > ?
                   order by person_id limit ?)
                  union
                  (select distinct person_id from data_confirmation
                   where (confirmed_at at time zone 'Europe/Amsterdam')::date = any (?::text[]::date[]) and person_id > ?
                   order by person_id limit ?)
                  order by person_id limit ?) f
            cross join lateral (
              select max(d.day) filter (where d.confirmed_at < ?) as known, max(d.day) as newest
              from (select confirmed_at, (confirmed_at at time zone 'Europe/Amsterdam')::date as day
                    from data_confirmation where person_id = f.person_id) d) c
            order by f.person_id""",
                row -> new Candidate(
                        row.getLong(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                on,
                after,
                limit,
                on,
                after,
                limit,
                limit,
                known);
    }

    /** @return people whom nobody had reminded of this year; each has one in the list */
    Set<Long> note(List<Unconfirmed> due, LocalDate day, Instant now) {
        return new HashSet<>(sql.all(
                """
            insert into confirmation_reminder (person_id, due, day, at)
            select person, due, ?, ? from unnest(?::bigint[], ?::text[]::date[]) as g (person, due)
            order by person on conflict do nothing returning person_id""",
                row -> row.getLong(1),
                day,
                now,
                due.stream().map(Unconfirmed::person).toList(),
                due.stream().map(one -> one.due().toString()).toList()));
    }
}
