package nl.mbtregister.person;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.NameGuess;
import nl.mbtregister.person.rules.NameQuery;
import nl.mbtregister.person.rules.NearName;
import nl.mbtregister.person.rules.Surname;

/**
 * The SQL over what names are found by. Every way into an index is bounded by a limit, nothing is counted, and what was
 * typed goes in as values only, so a search costs the same among a thousand people and among millions.
 */
record FindableNames(Connection connection) {
    /** One more than is shown, to know whether there are more. */
    static final int LIMIT = FoundPeople.MOST + 1;

    /** Of a beginning with initials so many lines are looked at, as the initials leave most of them out. */
    private static final int LOOKED_AT = 1_000;

    private static final int NEAR_SURNAMES = 20;
    private static final int NEAR_GUESSES = 8;

    static final String BY_NAME = """
        with guess as materialized (
          select * from unnest(?, ?, ?, ?) as g (key, initials, whole, begins)
        ), hit as (
          select n.person_id, case when g.whole and n.rank = 1 then 2 else 3 end as tier, g.key, n.initials
          from guess g cross join lateral (
            select person_id, rank, initials from name_key
            where key = g.key and rank in (1, 2, 3) and initials >= g.initials and initials < g.initials || chr(1114111)
              and shown_until >= ?
            order by rank, initials, person_id limit %1$d) n
          union all
          select n.person_id, 4, n.key, n.initials
          from guess g cross join lateral (
            select person_id, key, initials from name_key
            where key > g.key and key < g.key || chr(1114111) and shown_until >= ?
            order by key, rank, initials, person_id limit case when g.initials = '' then %2$d else %3$d end) n
          where g.begins and starts_with(n.initials, g.initials)
        ), best as (
          select person_id, min(tier) as tier from hit
          group by person_id order by min(tier), min(key), min(initials), person_id limit %1$d
        )
        select p.id, p.number, p.display_name, p.town, p.country, b.tier
        from best b join person p on p.id = b.person_id
        order by b.tier, p.sort_key, p.id""".formatted(LIMIT, 4 * LIMIT, LOOKED_AT);

    static final String NEAR_NAME = """
        with asked as materialized (
          select * from unnest(?, ?, ?) as a (key, folded, distance)
        ), near as (
          select k.key,
                 min(case when k.folded = a.folded then 0 else levenshtein_less_equal(k.key, a.key, a.distance) end) as far
          from (
            select distinct s.key, s.folded from unnest(?) as m (mark) cross join lateral (
              select key, folded from surname_key where marks @> array[m.mark] offset 0) s) k
          join asked a
            on k.folded = a.folded or levenshtein_less_equal(k.key, a.key, a.distance) <= a.distance
          group by k.key order by far, k.key limit %2$d
        ), best as (
          select n.person_id, min(near.far) as far, min(near.key) as key
          from near cross join lateral (
            select person_id, rank, initials from name_key
            where key = near.key and shown_until >= ?
            order by rank, initials, person_id limit %1$d) n
          group by n.person_id order by 2, 3, 1 limit %1$d
        )
        select p.id, p.number, p.display_name, p.town, p.country, 5
        from best b join person p on p.id = b.person_id
        order by p.sort_key, p.id""".formatted(LIMIT, NEAR_SURNAMES);

    private static final String BY_NUMBER = """
        select p.id, p.number, p.display_name, p.town, p.country, 1 from person p
        where p.id = coalesce(
            (select id from person where number = ?), (select person_id from former_number where number = ?))
          and p.shown_until >= ?""";

    /** Whoever the query asks for, near names only where nobody else is found. */
    FoundPeople find(NameQuery query, LocalDate day) throws SQLException {
        return switch (query) {
            case NameQuery.ByNumber(var number) -> {
                var typed = number.usable();
                yield FoundPeople.of(query, typed.isEmpty() ? List.of() : byNumber(typed.get(), day));
            }
            case NameQuery.ByName(var guesses) -> {
                var people = byName(guesses, day);
                yield FoundPeople.of(query, people.isEmpty() ? nearName(guesses, day) : people);
            }
            case NameQuery.Unusable unusable -> FoundPeople.of(unusable, List.of());
        };
    }

    /** The one person who has or had this number. */
    List<FoundPerson> byNumber(RegisterNumber number, LocalDate day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BY_NUMBER)) {
            select.setString(1, number.digits());
            select.setString(2, number.digits());
            select.setObject(3, day);
            return people(select);
        }
    }

    /** People of the tiers 2 to 4. */
    List<FoundPerson> byName(List<NameGuess> guesses, LocalDate day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BY_NAME)) {
            bindByName(select, guesses, day);
            return people(select);
        }
    }

    void bindByName(PreparedStatement select, List<NameGuess> guesses, LocalDate day) throws SQLException {
        select.setArray(1, array(connection, "text", guesses, NameGuess::key));
        select.setArray(2, array(connection, "text", guesses, NameGuess::initials));
        select.setArray(3, array(connection, "boolean", guesses, NameGuess::whole));
        select.setArray(4, array(connection, "boolean", guesses, NameGuess::begins));
        select.setObject(5, day);
        select.setObject(6, day);
    }

    /** People of tier 5. */
    List<FoundPerson> nearName(List<NameGuess> guesses, LocalDate day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEAR_NAME)) {
            bindNearName(select, guesses, day);
            return people(select);
        }
    }

    void bindNearName(PreparedStatement select, List<NameGuess> guesses, LocalDate day) throws SQLException {
        List<NearName> asked = guesses.stream()
                .flatMap(guess -> guess.surnames().stream())
                .filter(surname -> surname.length() <= Surname.LONGEST)
                .distinct()
                .limit(NEAR_GUESSES)
                .map(NearName::new)
                .toList();
        var marks =
                asked.stream().flatMap(name -> name.marks().stream()).distinct().toList();
        select.setArray(1, array(connection, "text", asked, NearName::key));
        select.setArray(2, array(connection, "text", asked, NearName::folded));
        select.setArray(3, array(connection, "integer", asked, NearName::distance));
        select.setArray(4, array(connection, "integer", marks, mark -> mark));
        select.setObject(5, day);
    }

    static <T> Array array(Connection connection, String type, List<T> things, Function<T, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, things.stream().map(column).toArray());
    }

    private static List<FoundPerson> people(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<FoundPerson> people = new ArrayList<>();
            while (rows.next()) {
                people.add(person(rows));
            }
            return people;
        }
    }

    static FoundPerson person(ResultSet row) throws SQLException {
        return new FoundPerson(
                row.getLong(1),
                new RegisterNumber(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Country.valueOf(row.getString(5)),
                row.getInt(6));
    }
}
