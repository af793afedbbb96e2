package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mbtregister.platform.Sql;

/** The SQL of reminders: each is noted once, and who notes it posts it. */
@ApplicationScoped
class Reminders {
    @Inject
    private Sql sql;

    /** By what a reminder is told from every other. */
    record Key(long person, String title, LocalDate ends, String moment) {
        static Key of(Reminder reminder) {
            var term = reminder.end().term();
            return new Key(
                    reminder.person(),
                    term.title().name(),
                    reminder.end().end(),
                    reminder.moment().toString());
        }
    }

    /** @return those that nobody had noted */
    Set<Key> note(List<Key> keys, LocalDate day, Instant now) {
        return new HashSet<>(sql.all(
                """
            insert into reminder (person_id, title, ends, moment, day, at)
            select person, title, ends, moment, ?, ?
            from unnest(?::bigint[], ?::text[], ?::text[]::date[], ?::text[]) as g (person, title, ends, moment)
            order by person, title on conflict do nothing returning person_id, title, ends, moment""",
                row -> new Key(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4)),
                day,
                now,
                keys.stream().map(Key::person).toList(),
                keys.stream().map(Key::title).toList(),
                keys.stream().map(key -> key.ends().toString()).toList(),
                keys.stream().map(Key::moment).toList()));
    }
}
