package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** The programmes in the database, within the current transaction. */
@ApplicationScoped
class Programmes {
    /** What {@link #read} reads; the first values are the day of asking and who asks, as the caller's id. */
    static final String SELECT = """
            select p.id, p.number, p.institution_id, i.name as institution, p.name, p.variant, p.modules, p.target_group,
              p.capacity, p.closed_on, p.version, l.ids, l.places,
              c.status, c.modules as scope, c.library, c.library_version, c.valid_from, c.valid_end, k.part
            from programme p join institution i on i.id = p.institution_id
              left join lateral (
                select array_agg(l.id) as ids,
                  array_agg(case when l.name = l.town then l.town else l.name || ', ' || l.town end order by l.town, l.name) as places
                from programme_location k join institution_location l on l.id = k.location_id
                where k.programme_id = p.id) l on true
              left join lateral (
                select * from programme_certificate c where c.programme_id = p.id and c.valid_from <= ?
                order by c.valid_from desc, c.id desc limit 1) c on true
              left join institution_contact k
                on k.institution_id = p.institution_id and k.account_id = substring(? from '^account-([0-9]{1,18})$')::bigint
            """;

    /** Who acts for no institution. */
    private static final String NOBODY = "";

    @Inject
    private Sql sql;

    Optional<Programme> numbered(String number, LocalDate day) {
        return sql.one(SELECT + "where p.number = ?", Programmes::read, day, NOBODY, number);
    }

    /** Empty when there is none of that number for whose institution the caller acts. */
    Optional<OwnProgramme> own(String number, LocalDate day, Caller caller) {
        return sql.one(
                SELECT + "where p.number = ? and k.part is not null",
                row -> new OwnProgramme(read(row), Part.valueOf(row.getString("part"))),
                day,
                caller.id(),
                number);
    }

    /** Those that run first. */
    List<Programme> of(Collection<Long> institutions, LocalDate day) {
        return sql.all(
                SELECT + "where p.institution_id = any (?) order by p.closed_on desc nulls first, p.name, p.id",
                Programmes::read,
                day,
                NOBODY,
                institutions);
    }

    /** Those after a given one by name that run and have a certificate on that day, whose name, institution or towns hold all words. */
    List<Programme> shown(List<String> words, String name, long id, int limit, LocalDate day) {
        return sql.all(
                SELECT + """
                where (p.name, p.id) > (?, ?) and (p.closed_on is null or p.closed_on > ?)
                  and c.status in ('CERTIFIED', 'CONDITIONAL', 'SUSPENDED') and (c.valid_end is null or c.valid_end > ?)
                  and not exists (
                    select from unnest(?::text[]) w
                    where strpos(lower(p.name || ' ' || i.name || ' ' || coalesce(array_to_string(l.places, ' '), '')), w) = 0)
                order by p.name, p.id limit ?""",
                Programmes::read,
                day,
                NOBODY,
                name,
                id,
                day,
                day,
                words.isEmpty() ? List.of("") : words,
                limit);
    }

    /** How many run and have a certificate on that day. */
    Map<CertificateStatus, Long> count(LocalDate day) {
        return sql
                .all(
                        """
                select c.status, count(*) as programmes from programme p cross join lateral (
                  select * from programme_certificate c where c.programme_id = p.id and c.valid_from <= ?
                  order by c.valid_from desc, c.id desc limit 1) c
                where (p.closed_on is null or p.closed_on > ?)
                  and c.status in ('CERTIFIED', 'CONDITIONAL', 'SUSPENDED') and (c.valid_end is null or c.valid_end > ?)
                group by c.status""",
                        row -> Map.entry(CertificateStatus.valueOf(row.getString("status")), row.getLong("programmes")),
                        day,
                        day,
                        day)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return its number */
    String add(long institution, ProgrammeFacts facts, Instant at, int year) {
        int last = sql.one("""
                        insert into programme_year (year, last) values (?, 1)
                        on conflict (year) do update set last = programme_year.last + 1 returning last""", row -> row.getInt(1), year).orElseThrow();
        String number = "P-%d-%04d".formatted(year, last);
        long id = sql.one(
                        """
                        insert into programme (number, institution_id, name, variant, modules, target_group, capacity, begun_at)
                        values (?, ?, ?, ?, ?::text[], ?, ?::integer, ?) returning id""",
                        row -> row.getLong(1),
                        number,
                        institution,
                        facts.name(),
                        facts.variant(),
                        names(facts.modules()),
                        facts.targetGroup(),
                        facts.capacity(),
                        at)
                .orElseThrow();
        place(id, facts.locations());
        return number;
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void change(long id, int seen, ProgrammeFacts facts) {
        touched(sql.change(
                """
                update programme set name = ?, variant = ?, modules = ?::text[], target_group = ?, capacity = ?::integer,
                  version = version + 1 where id = ? and version = ?""",
                facts.name(),
                facts.variant(),
                names(facts.modules()),
                facts.targetGroup(),
                facts.capacity(),
                id,
                seen));
        sql.change("delete from programme_location where programme_id = ?", id);
        place(id, facts.locations());
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void close(long id, int seen, LocalDate day) {
        touched(sql.change(
                "update programme set closed_on = ?, version = version + 1 where id = ? and version = ?",
                day,
                id,
                seen));
    }

    private void place(long id, Collection<Long> locations) {
        sql.change("""
                insert into programme_location (programme_id, location_id, institution_id)
                select p.id, l.id, p.institution_id
                from programme p join institution_location l on l.institution_id = p.institution_id
                where p.id = ? and l.id = any (?)""", id, locations);
    }

    private static List<String> names(Set<Module> modules) {
        return modules.stream().map(Enum::name).sorted().toList();
    }

    private static void touched(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException("changed since it was read");
        }
    }

    static Programme read(ResultSet row) throws SQLException {
        return new Programme(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("institution_id"),
                row.getString("institution"),
                new ProgrammeFacts(
                        row.getString("name"),
                        Variant.valueOf(row.getString("variant")),
                        modules(row.getArray("modules")),
                        row.getString("target_group"),
                        row.getObject("capacity", Integer.class),
                        Stream.of(array(row.getArray("ids")))
                                .map(Long.class::cast)
                                .collect(Collectors.toSet())),
                Stream.of(array(row.getArray("places"))).map(String.class::cast).toList(),
                row.getObject("closed_on", LocalDate.class),
                certificate(row),
                row.getInt("version"));
    }

    private static @Nullable Certificate certificate(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return status == null
                ? null
                : new Certificate(
                        CertificateStatus.valueOf(status),
                        modules(row.getArray("scope")),
                        row.getString("library"),
                        row.getString("library_version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_end", LocalDate.class));
    }

    private static Set<Module> modules(Array names) throws SQLException {
        return Stream.of(array(names))
                .map(name -> Module.valueOf(name.toString()))
                .collect(Collectors.toSet());
    }

    private static Object[] array(@Nullable Array array) throws SQLException {
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
