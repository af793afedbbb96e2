package nl.mbtregister.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.finder.TherapistQuestion.After;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL that finds certified programmes by place: one statement for a page. */
@ApplicationScoped
class FinderProgrammes {
    /** Of a programme whose towns are not known; behind all others. */
    static final int UNKNOWN = 1_000_000;

    private static final String FOUND = """
            select * from (
              select p.id, p.number, p.name, p.variant, i.name as institution, l.towns, coalesce(l.km, ?) as km
              from programme p join institution i on i.id = p.institution_id
                join lateral (
                  select c.status, c.valid_end from programme_certificate c
                  where c.programme_id = p.id and c.valid_from <= ? order by c.valid_from desc, c.id desc limit 1) c
                  on c.status in ('CERTIFIED', 'CONDITIONAL', 'SUSPENDED') and (c.valid_end is null or c.valid_end > ?)
                left join lateral (
                  select array_agg(distinct l.town order by l.town) as towns, min(n.km) as km
                  from programme_location k join institution_location l on l.id = k.location_id
                    left join unnest(?, ?) as n (town, km) on lower(n.town) = lower(replace(l.town, '''', '’'))
                  where k.programme_id = p.id) l on true
              where (p.closed_on is null or p.closed_on > ?) and (?::text is null or p.variant = ?)) x
            where (? or x.km < ?)""";

    private static final String AFTER =
            " and (x.km, x.name, x.id) > (select ?, a.name, a.id from programme a where a.number = ?)";

    @Inject
    private Sql sql;

    /**
     * Nearest first, then by name.
     *
     * @param everywhere also those whose towns are not in reach or not known
     */
    List<FoundProgramme> find(
            Map<String, Integer> reach,
            boolean everywhere,
            @Nullable Variant variant,
            @Nullable After after,
            int limit,
            LocalDate day) {
        String name = variant == null ? null : variant.name();
        List<@Nullable Object> values = new ArrayList<>();
        values.add((long) UNKNOWN);
        values.add(day);
        values.add(day);
        values.add(reach.keySet());
        values.add(reach.values());
        values.add(day);
        values.add(name);
        values.add(name);
        values.add(everywhere);
        values.add((long) UNKNOWN);
        String behind = "";
        if (after != null) {
            behind = AFTER;
            values.add((long) after.km());
            values.add(after.key());
        }
        values.add(limit);
        return sql.all(
                FOUND + behind + " order by x.km, x.name, x.id limit ?", FinderProgrammes::read, values.toArray());
    }

    private static FoundProgramme read(ResultSet row) throws SQLException {
        int km = row.getInt("km");
        var towns = row.getArray("towns");
        return new FoundProgramme(
                row.getString("number"),
                row.getString("name"),
                row.getString("institution"),
                Variant.valueOf(row.getString("variant")),
                towns == null ? List.of() : List.of((String[]) towns.getArray()),
                km == UNKNOWN ? null : km);
    }
}
