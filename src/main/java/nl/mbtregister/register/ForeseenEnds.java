package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;

/** The SQL that finds people of whom some entry speaks of an end on certain days. */
@ApplicationScoped
class ForeseenEnds {
    @Inject
    private Sql sql;

    /** In the order of their ids, from the first above the given one. */
    List<Registrant> withEndOn(Collection<LocalDate> ends, long after, int limit) {
        return sql.all(
                """
            select p.id, p.number, p.email, p.language, p.display_name
            from (select distinct person_id from register_entry
                  where kind in ('GRANTED', 'RENEWED', 'EXTENDED') and ends_on = any (?::text[]::date[]) and person_id > ?
                  order by person_id limit ?) e
            join person p on p.id = e.person_id order by p.id""",
                row -> new Registrant(
                        row.getString(2),
                        new Recipient(row.getLong(1), row.getString(3), row.getString(4), row.getString(5))),
                ends.stream().map(LocalDate::toString).toList(),
                after,
                limit);
    }
}
