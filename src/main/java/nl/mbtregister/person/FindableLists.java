package nl.mbtregister.person;

import static nl.mbtregister.person.FindableNames.array;
import static nl.mbtregister.person.FindableNames.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.person.rules.NameGuess;
import nl.mbtregister.person.rules.NearName;
import nl.mbtregister.person.rules.Surname;

/** The SQL over the names of a whole list at once: what {@link FindableNames} asks for one, with few people for each. */
record FindableLists(Connection connection) {
    private static final String NAMESAKES = """
        with hit as (
          select g.place, n.person_id, min(n.rank) as rank
          from unnest(?, ?, ?) as g (place, key, initials) cross join lateral (
            select person_id, rank from name_key
            where key = g.key and rank in (1, 2, 3) and initials >= g.initials and initials < g.initials || chr(1114111)
              and shown_until >= ?
            order by rank, initials, person_id limit %1$d) n
          group by g.place, n.person_id
        )
        select p.id, p.number, p.display_name, p.town, p.country, h.rank + 1, h.place
        from hit h join person p on p.id = h.person_id
        order by h.place, h.rank, p.sort_key, p.id""".formatted(FindingNamesakes.MOST);

    /** For each place the people whose name is one of the guesses at that place. */
    Map<Integer, List<FoundPerson>> namesakes(List<Integer> places, List<NameGuess> guesses, LocalDate day)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NAMESAKES)) {
            select.setArray(1, array(connection, "integer", places, place -> place));
            select.setArray(2, array(connection, "text", guesses, NameGuess::key));
            select.setArray(3, array(connection, "text", guesses, NameGuess::initials));
            select.setObject(4, day);
            Map<Integer, List<FoundPerson>> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    List<FoundPerson> there = found.computeIfAbsent(rows.getInt(7), place -> new ArrayList<>());
                    if (there.size() < FindingNamesakes.MOST) {
                        there.add(person(rows));
                    }
                }
            }
            return found;
        }
    }

    /** As {@link FindableNames#NEAR_NAME}, for many names at once: the nearest few of each. */
    private static final String NEAR_NAMES = """
        with asked as materialized (
          select * from unnest(?, ?, ?, ?) as a (place, key, folded, distance)
        ), near as (
          select a.place, k.key,
                 min(case when k.folded = a.folded then 0 else levenshtein_less_equal(k.key, a.key, a.distance) end) as far
          from (
            select distinct m.place, s.key, s.folded from unnest(?, ?) as m (place, mark) cross join lateral (
              select key, folded from surname_key where marks @> array[m.mark] offset 0) s) k
          join asked a on a.place = k.place
            and (k.folded = a.folded or levenshtein_less_equal(k.key, a.key, a.distance) <= a.distance)
          group by a.place, k.key
        ), nearest as (
          select place, key, far, row_number() over (partition by place order by far, key) as rank from near
        ), hit as (
          select e.place, n.person_id, min(e.far) as far, min(e.key) as key
          from nearest e cross join lateral (
            select person_id from name_key
            where key = e.key and rank in (1, 2, 3) and shown_until >= ?
            order by rank, initials, person_id limit %1$d) n
          where e.rank <= %1$d
          group by e.place, n.person_id
        ), best as (
          select *, row_number() over (partition by place order by far, key, person_id) as rank from hit
        )
        select p.id, p.number, p.display_name, p.town, p.country, 5, b.place
        from best b join person p on p.id = b.person_id where b.rank <= %1$d
        order by b.place, b.rank""".formatted(FindingNamesakes.NEAR);

    /** For each place the people whose surname is near to a guess at that place. */
    Map<Integer, List<FoundPerson>> nearNames(Map<Integer, List<NameGuess>> guesses, LocalDate day)
            throws SQLException {
        List<Integer> places = new ArrayList<>();
        List<NearName> asked = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        guesses.forEach((place, all) -> all.stream()
                .flatMap(guess -> guess.surnames().stream())
                .filter(surname -> surname.length() <= Surname.LONGEST)
                .distinct()
                .limit(FindingNamesakes.NEAR)
                .map(NearName::new)
                .forEach(name -> {
                    places.add(place);
                    asked.add(name);
                    name.marks().forEach(mark -> {
                        marked.add(place);
                        marks.add(mark);
                    });
                }));
        try (PreparedStatement select = connection.prepareStatement(NEAR_NAMES)) {
            select.setArray(1, array(connection, "integer", places, place -> place));
            select.setArray(2, array(connection, "text", asked, NearName::key));
            select.setArray(3, array(connection, "text", asked, NearName::folded));
            select.setArray(4, array(connection, "integer", asked, NearName::distance));
            select.setArray(5, array(connection, "integer", marked, place -> place));
            select.setArray(6, array(connection, "integer", marks, mark -> mark));
            select.setObject(7, day);
            return byPlace(select);
        }
    }

    private static Map<Integer, List<FoundPerson>> byPlace(PreparedStatement select) throws SQLException {
        Map<Integer, List<FoundPerson>> found = new HashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getInt(7), place -> new ArrayList<>())
                        .add(person(rows));
            }
        }
        return found;
    }
}
