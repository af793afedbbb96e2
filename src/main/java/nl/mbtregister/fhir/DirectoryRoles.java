package nl.mbtregister.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mbtregister.fhir.DirectoryRole.Team;
import nl.mbtregister.fhir.rules.Asked;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Parameter;
import nl.mbtregister.fhir.rules.Token;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.MemberFunction;
import org.jspecify.annotations.Nullable;

/** The SQL that reads as what people work: one statement for a page, in the order of the ids. */
@ApplicationScoped
class DirectoryRoles {
    /** The registration of each, and the teams of certified programmes in which they agreed to be shown. */
    private static final String SELECT = """
            select p.id as person, p.number, p.display_name, p.institution, p.town, d.value as website, x.programme, x.name,
              x.institution_id, x.institution_name, x.function, x.valid_from, c.at
            from person p cross join lateral (
                select p.number as role, null as programme, null as name, null::bigint as institution_id,
                  null as institution_name, null as function, null::date as valid_from
                union all
                select p.number || '-' || r.number, r.number, r.name, i.id, i.name, m.function, m.valid_from
                from directory_member(?) m join programme r on r.id = m.programme_id join institution i on i.id = r.institution_id
                where m.person_id = p.id) x
              left join self_declared d on d.person_id = p.id and d.field = 'WEBSITE'
              left join directory_change c on c.type = 'PractitionerRole' and c.id = x.role
            where p.shown_until >= ? and (p.number, coalesce(x.programme, '')) > (?, ?)""";

    private static final String LISTED = " and p.id in (select person_id from directory_listed(?))";

    @Inject
    private Sql sql;

    @Inject
    private Directory directory;

    List<DirectoryRole> find(Asked asked, int limit, LocalDate day) {
        String[] after = asked.after().split("-", 2);
        List<@Nullable Object> values = new ArrayList<>(List.of(day, day, after[0], after.length > 1 ? after[1] : ""));
        StringBuilder where = new StringBuilder();
        Optional<List<String>> ids = asked.ids();
        Optional<String> person = asked.reference(Parameter.PRACTITIONER, Kind.PERSON);
        if (ids.isPresent()) {
            where.append(" and x.role = any (?::text[]) and p.number = any (?::text[])");
            values.add(ids.get());
            values.add(ids.get().stream().map(id -> id.split("-", 2)[0]).toList());
        }
        person.ifPresent(number -> {
            where.append(" and p.number = ?");
            values.add(number);
        });
        if (ids.isEmpty() && person.isEmpty()) {
            where.append(LISTED);
            values.add(day);
        }
        asked.reference(Parameter.ORGANIZATION, Kind.INSTITUTION).ifPresent(id -> {
            where.append(" and x.institution_id::text = ?");
            values.add(id);
        });
        asked.reference(Parameter.SERVICE, Kind.PROGRAMME).ifPresent(id -> {
            where.append(" and x.programme = ?");
            values.add(id);
        });
        asked.value(Parameter.ROLE).map(Token::of).ifPresent(role -> role(role, where, values, day));
        return page(where, values, limit);
    }

    /** Those of these ids whose people are listed. */
    List<DirectoryRole> listed(List<String> ids, LocalDate day) {
        List<@Nullable Object> values = new ArrayList<>(List.of(day, day, "", "", ids, day));
        return page(new StringBuilder(" and x.role = any (?::text[])" + LISTED), values, ids.size());
    }

    private void role(Token role, StringBuilder where, List<@Nullable Object> values, LocalDate day) {
        String code = role.value().toUpperCase(Locale.ROOT).replace('-', '_');
        where.append(" and (? and x.function = ? or ? and x.function is null and exists (")
                .append("select from title_period t where t.person_id = p.id and t.title = ? and t.valid @> ?::date))");
        values.add(role.from(directory.codes("team-function")));
        values.add(code);
        values.add(role.from(directory.codes("title")));
        values.add(code);
        values.add(day);
    }

    private List<DirectoryRole> page(StringBuilder where, List<@Nullable Object> values, int limit) {
        where.append(" order by p.number, coalesce(x.programme, '') limit ?");
        values.add(limit);
        return sql.all(SELECT + where, DirectoryRoles::read, values.toArray());
    }

    private static DirectoryRole read(ResultSet row) throws SQLException {
        String programme = row.getString("programme");
        return new DirectoryRole(
                row.getLong("person"),
                row.getString("number"),
                row.getString("display_name"),
                row.getString("institution"),
                row.getString("town"),
                row.getString("website"),
                programme == null
                        ? null
                        : new Team(
                                programme,
                                row.getString("name"),
                                row.getLong("institution_id"),
                                row.getString("institution_name"),
                                MemberFunction.valueOf(row.getString("function")),
                                row.getObject("valid_from", LocalDate.class)),
                Sql.instantIfAny(row, "at"));
    }
}
