package nl.mbtregister.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.fhir.rules.Asked;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Parameter;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** The SQL that reads institutions and the programmes that ever had a certificate: one statement for a page. */
@ApplicationScoped
class DirectoryPlaces {
    /** The register itself has the key 0. The last value is the day. */
    private static final String INSTITUTIONS = """
            select x.*, c.at from (
              select 0::bigint as key, ? as id, ? as name, '' as website, 'NL' as country, '{}'::text[] as towns
              union all
              select i.id, i.id::text, i.name, i.website, i.country, (
                select array_agg(distinct l.town order by l.town) from programme p
                  join programme_location k on k.programme_id = p.id join institution_location l on l.id = k.location_id
                where p.institution_id = i.id and (l.closed_on is null or l.closed_on > ?)
                  and exists (select from programme_certificate g where g.programme_id = p.id))
              from institution i where exists (
                select from programme p join programme_certificate g on g.programme_id = p.id where p.institution_id = i.id)) x
              left join directory_change c on c.type = 'Organization' and c.id = x.id
            where x.key > ?""";

    /** The values are the day. */
    private static final String PROGRAMMES = """
            select p.number, p.name, p.variant, p.modules, p.target_group, p.closed_on <= ? as closed, i.id as institution_id,
              i.name as institution, l.places, g.status, g.valid_end <= ? as expired, c.at
            from programme p join institution i on i.id = p.institution_id
              join lateral (
                select * from programme_certificate g where g.programme_id = p.id and g.valid_from <= ?
                order by g.valid_from desc, g.id desc limit 1) g on true
              left join lateral (
                select array_agg(case when l.name = l.town then l.town else l.name || ', ' || l.town end order by l.town, l.name) as places
                from programme_location k join institution_location l on l.id = k.location_id where k.programme_id = p.id) l on true
              left join directory_change c on c.type = 'HealthcareService' and c.id = p.number
            where p.number > ?""";

    @Inject
    private Sql sql;

    @Inject
    private Directory directory;

    /** @param key of {@link Institution#id()} in the order of pages */
    record Institution(
            long key,
            String id,
            String name,
            String website,
            Country country,
            List<String> towns,
            @Nullable Instant at) {}

    /** @param active while it runs and is certified */
    record Programme(
            String number,
            String name,
            Variant variant,
            List<Module> modules,
            String targetGroup,
            long institution,
            String institutionName,
            List<String> places,
            boolean active,
            @Nullable Instant at) {}

    List<Institution> institutions(Asked asked, int limit, LocalDate day) {
        String after = asked.after();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                Directory.REGISTER,
                directory.organisation(),
                day,
                after.matches("[0-9]{1,18}") ? Long.parseLong(after) : -1));
        StringBuilder where = new StringBuilder();
        asked.ids().ifPresent(ids -> {
            where.append(" and x.id = any (?::text[])");
            values.add(ids);
        });
        named(asked, "x.name", where, values);
        asked.value(Parameter.CITY).ifPresent(town -> {
            where.append(" and exists (select from unnest(x.towns) t where starts_with(lower(t), lower(?)))");
            values.add(town);
        });
        where.append(" order by x.key limit ?");
        values.add(limit);
        return sql.all(INSTITUTIONS + where, DirectoryPlaces::institution, values.toArray());
    }

    List<Programme> programmes(Asked asked, int limit, LocalDate day) {
        List<@Nullable Object> values = new ArrayList<>(List.of(day, day, day, asked.after()));
        StringBuilder where = new StringBuilder();
        asked.ids().ifPresent(ids -> {
            where.append(" and p.number = any (?::text[])");
            values.add(ids);
        });
        named(asked, "p.name", where, values);
        asked.reference(Parameter.ORGANIZATION, Kind.INSTITUTION).ifPresent(id -> {
            where.append(" and i.id::text = ?");
            values.add(id);
        });
        where.append(" order by p.number limit ?");
        values.add(limit);
        return sql.all(PROGRAMMES + where, DirectoryPlaces::programme, values.toArray());
    }

    private static void named(Asked asked, String column, StringBuilder where, List<@Nullable Object> values) {
        asked.value(Parameter.NAME).ifPresent(name -> {
            where.append(" and starts_with(lower(").append(column).append("), lower(?))");
            values.add(name);
        });
    }

    private static Institution institution(ResultSet row) throws SQLException {
        return new Institution(
                row.getLong("key"),
                row.getString("id"),
                row.getString("name"),
                row.getString("website"),
                Country.valueOf(row.getString("country")),
                texts(row.getArray("towns")),
                Sql.instantIfAny(row, "at"));
    }

    private static Programme programme(ResultSet row) throws SQLException {
        boolean certified = CertificateStatus.valueOf(row.getString("status")).certified();
        return new Programme(
                row.getString("number"),
                row.getString("name"),
                Variant.valueOf(row.getString("variant")),
                texts(row.getArray("modules")).stream()
                        .map(Module::valueOf)
                        .sorted()
                        .toList(),
                row.getString("target_group"),
                row.getLong("institution_id"),
                row.getString("institution"),
                texts(row.getArray("places")),
                certified && !row.getBoolean("expired") && !row.getBoolean("closed"),
                Sql.instantIfAny(row, "at"));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
