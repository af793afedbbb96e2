package nl.mbtregister.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mbtregister.finder.TherapistQuestion.After;
import nl.mbtregister.finder.rules.Presence;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL that finds who agreed to be found: one statement for a page. */
@ApplicationScoped
class FinderTherapists {
    private static final String FOUND = """
            select p.id, p.number, p.display_name, n.km, f.*
            from unnest(?, ?) as n (town, km) join finder_entry f on f.town = n.town join person p on p.id = f.person_id
            where p.shown_until >= ?
              and exists (select from title_period t where t.person_id = p.id and t.valid @> ?::date and (?::text is null or t.title = ?))
              and not exists (select from measure_period m where m.person_id = p.id and m.kind = 'SUSPENSION' and m.valid @> ?::date)
              and (?::text is null or ? = any (f.target_groups))
              and (?::text is null or ? = any (f.tongues))
              and (not ? or f.welcoming)""";

    private static final String AFTER =
            " and (n.km, p.sort_key, p.id) > (select ?, a.sort_key, a.id from person a where a.number = ?)";

    @Inject
    private Sql sql;

    record Line(long person, String number, String name, long km, Presence presence, LocalDate toldOn) {}

    /** Nearest first, and in one town as the register lists people. */
    List<Line> find(TherapistQuestion question, Map<String, Integer> reach, int limit, LocalDate day) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(reach.keySet());
        values.add(reach.values());
        values.add(day);
        values.add(day);
        twice(values, question.title());
        values.add(day);
        twice(values, question.group());
        twice(values, question.tongue());
        values.add(question.welcoming());
        String behind = "";
        After after = question.after();
        if (after != null) {
            behind = AFTER;
            values.add((long) after.km());
            values.add(after.key());
        }
        values.add(limit);
        return sql.all(
                FOUND + behind + " order by n.km, p.sort_key, p.id limit ?",
                row -> new Line(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("display_name"),
                        row.getLong("km"),
                        FinderEntries.presence(row),
                        row.getObject("told_on", LocalDate.class)),
                values.toArray());
    }

    private static void twice(List<@Nullable Object> values, @Nullable Enum<?> constant) {
        String name = constant == null ? null : constant.name();
        values.add(name);
        values.add(name);
    }
}
