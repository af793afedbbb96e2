package nl.mbtregister.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.fhir.DirectoryPerson.Profession;
import nl.mbtregister.fhir.rules.Asked;
import nl.mbtregister.fhir.rules.Parameter;
import nl.mbtregister.fhir.rules.Token;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.Spelling;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL that reads people for the directory: one statement for a page, in the order of their numbers. */
@ApplicationScoped
class DirectoryPersons {
    /** The values are the day, twice. */
    private static final String SELECT = """
            select p.id, p.number, p.display_name, p.title_before, p.title_after, p.initials,
              case when p.given_name_public then p.given_name end as given, p.particle, p.surname, p.partner_particle,
              p.partner_surname, p.name_order, p.country, c.at,
              (select jsonb_agg(distinct jsonb_build_object('name', o.profession, 'training', o.in_training,
                 'big', case when o.register = 'BIG' then o.number end))
               from outside_registration o where o.person_id = p.id and o.valid @> ?::date) as professions,
              (select d.value from self_declared d where d.person_id = p.id and d.field = 'LANGUAGES') as languages
            from person p left join directory_change c on c.type = 'Practitioner' and c.id = p.number
            where p.shown_until >= ?""";

    @Inject
    private Sql sql;

    @Inject
    private Directory directory;

    List<DirectoryPerson> find(Asked asked, int limit, LocalDate day) {
        StringBuilder where = new StringBuilder();
        List<@Nullable Object> values = new ArrayList<>(List.of(day, day));
        boolean named = false;
        Optional<List<String>> ids = asked.ids();
        if (ids.isPresent()) {
            named = true;
            where.append(" and p.number = any (?::text[])");
            values.add(ids.get());
        }
        Optional<Token> number = asked.value(Parameter.IDENTIFIER).map(Token::of);
        if (number.isPresent()) {
            named = true;
            where.append(" and p.id in (")
                    .append(numbered(number.get(), values, day))
                    .append(')');
        }
        Optional<String> name =
                asked.value(Parameter.NAME).map(typed -> Spelling.of(typed).key());
        if (name.isPresent()) {
            named = true;
            where.append(
                    " and exists (select from name_key k where k.person_id = p.id and k.key >= ? and k.key < ? || chr(1114111))");
            values.add(name.get());
            values.add(name.get());
            where.append(" and ? <> ''");
            values.add(name.get());
        }
        if (!named) {
            where.append(" and p.id in (select person_id from directory_listed(?))");
            values.add(day);
        }
        return page(where, values, asked.after(), limit);
    }

    /** Those of these numbers that are listed. */
    List<DirectoryPerson> listed(List<String> numbers, LocalDate day) {
        List<@Nullable Object> values = new ArrayList<>(List.of(day, day, numbers, day));
        StringBuilder where = new StringBuilder(
                " and p.number = any (?::text[]) and p.id in (select person_id from directory_listed(?))");
        return page(where, values, "", numbers.size());
    }

    private List<DirectoryPerson> page(StringBuilder where, List<@Nullable Object> values, String after, int limit) {
        where.append(" and p.number > ? order by p.number limit ?");
        values.add(after);
        values.add(limit);
        return sql.all(SELECT + where, DirectoryPersons::read, values.toArray());
    }

    private String numbered(Token token, List<@Nullable Object> values, LocalDate day) {
        List<String> ways = new ArrayList<>();
        if (token.from(directory.numbers())) {
            ways.add("select id from person where number = ?");
            ways.add("select person_id from former_number where number = ?");
            values.add(token.value());
            values.add(token.value());
        }
        if (token.from(Directory.BIG)) {
            ways.add(
                    "select person_id from outside_registration where register = 'BIG' and number = ? and valid @> ?::date");
            values.add(token.value());
            values.add(day);
        }
        return ways.isEmpty() ? "select null::bigint" : String.join(" union all ", ways);
    }

    private static DirectoryPerson read(ResultSet row) throws SQLException {
        String partner = row.getString("partner_surname");
        return new DirectoryPerson(
                row.getLong("id"),
                row.getString("number"),
                row.getString("display_name"),
                row.getString("title_before"),
                row.getString("title_after"),
                row.getString("initials"),
                row.getString("given"),
                new Surname(row.getString("particle"), row.getString("surname")),
                partner == null ? null : new Surname(row.getString("partner_particle"), partner),
                NameOrder.valueOf(row.getString("name_order")),
                Country.valueOf(row.getString("country")),
                professions(row.getString("professions")),
                row.getString("languages"),
                Sql.instantIfAny(row, "at"));
    }

    private static List<Profession> professions(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Profession(
                            one.getString("name"),
                            one.getBoolean("training"),
                            one.isNull("big") ? null : one.getString("big")))
                    .toList();
        }
    }
}
