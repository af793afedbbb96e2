package nl.mbtregister.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.NameQuery;
import nl.mbtregister.person.rules.NearName;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.SearchKey;
import nl.mbtregister.person.rules.Surname;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** The search over a larger register, filled as a demo register is filled. */
class ManyPeopleIT {
    private static final long SEED = 77;
    private static final int PEOPLE = 20_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<PersonName> NAMES = new ArrayList<>();
    private static final Set<String> SURNAMES = new TreeSet<>();
    private static Connection connection;

    @BeforeAll
    static void copy() throws SQLException, IOException {
        connection = OwnSchema.fresh("many_people");
        var random = new SplittableRandom(SEED);
        var people = new StringBuilder();
        var keys = new StringBuilder();
        var surnames = new StringBuilder();
        for (int id = 0; id < PEOPLE; id++) {
            var name = invented(random);
            NAMES.add(name);
            people.append("%d\t%s\tNL\t%s\t%s\tOWN\t%s\t%s\n"
                    .formatted(
                            id,
                            PersonRow.number(id),
                            name.initials(),
                            name.own().core(),
                            name.display(),
                            name.sortKey()));
            BulkNames.nameKeys(keys, id, name, DAY);
            name.keys().stream().filter(SearchKey::near).map(SearchKey::key).forEach(SURNAMES::add);
        }
        for (String surname : SURNAMES) {
            BulkNames.surnameKey(surnames, surname);
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn(
                "copy person (id, number, country, initials, surname, name_order, display_name, sort_key) from stdin",
                new StringReader(people.toString()));
        copy.copyIn(BulkNames.COPY_NAME_KEYS, new StringReader(keys.toString()));
        copy.copyIn(BulkNames.COPY_SURNAME_KEYS, new StringReader(surnames.toString()));
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze person, name_key, surname_key");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    @DisplayName("person.R10: near names are exactly those within the distance or folded alike")
    void near_names_are_exactly_those_within_the_distance() throws SQLException {
        var random = new SplittableRandom(SEED);
        var all = List.copyOf(SURNAMES);
        for (int i = 0; i < 400; i++) {
            String asked = slip(random, all.get(random.nextInt(all.size())));
            var expected = SURNAMES.stream().filter(key -> near(asked, key)).collect(Collectors.toSet());
            var query = (NameQuery.ByName) NameQuery.of(asked);
            if (query.guesses().getFirst().surnames().size() == 1 && expected.size() < 20) {
                var found = new FindableNames(connection).nearName(query.guesses(), DAY);
                var bearers = found.stream()
                        .map(person -> NAMES.get((int) person.personId()))
                        .toList();
                assertThat(bearers)
                        .as("seed %d, asked %s", SEED, asked)
                        .allMatch(name -> name.keys().stream().anyMatch(key -> expected.contains(key.key())));
                assertThat(found.size() > FoundPeople.MOST || covers(bearers, expected))
                        .as("seed %d, asked %s, near %s, found %s", SEED, asked, expected, bearers)
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("person.R8: whoever is in the register is found by the name as it is shown")
    void everybody_is_found_by_the_name_as_shown() throws SQLException {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 400; i++) {
            int id = random.nextInt(PEOPLE);
            var found = new FindableNames(connection)
                    .find(NameQuery.of(NAMES.get(id).display()), DAY);
            assertThat(found.more() || found.people().stream().anyMatch(person -> person.personId() == id))
                    .as("seed %d, %s", SEED, NAMES.get(id).display())
                    .isTrue();
            assertThat(found.people())
                    .isSortedAccordingTo((a, b) -> a.tier() != b.tier()
                            ? Integer.compare(a.tier(), b.tier())
                            : sortKey(a).compareTo(sortKey(b)));
        }
    }

    @ParameterizedTest
    @DisplayName("person.R11: no search reads a table from end to end")
    @ValueSource(strings = {"van der holberg", "J. Holberg", "van", "holbergq", "x van"})
    void no_search_reads_a_whole_table(String typed) throws SQLException {
        var guesses = ((NameQuery.ByName) NameQuery.of(typed)).guesses();
        var names = new FindableNames(connection);
        assertThat(plan(FindableNames.BY_NAME, select -> names.bindByName(select, guesses, DAY)))
                .contains("Index Only Scan using name_key_pkey")
                .doesNotContain("Seq Scan");
        assertThat(plan(FindableNames.NEAR_NAME, select -> names.bindNearName(select, guesses, DAY)))
                .contains("Bitmap Index Scan on surname_key_marks")
                .doesNotContain("Seq Scan");
    }

    private interface Binding {
        void into(PreparedStatement select) throws SQLException;
    }

    private static String plan(String sql, Binding binding) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("explain (analyze, costs off) " + sql)) {
            binding.into(select);
            try (ResultSet lines = select.executeQuery()) {
                var plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                return plan.toString();
            }
        }
    }

    private static boolean covers(List<PersonName> bearers, Set<String> surnames) {
        return surnames.stream()
                .allMatch(surname -> bearers.stream()
                        .anyMatch(name ->
                                name.keys().stream().anyMatch(key -> key.key().equals(surname))));
    }

    private static String sortKey(FoundPerson person) {
        return NAMES.get((int) person.personId()).sortKey();
    }

    private static boolean near(String asked, String key) {
        var name = new NearName(asked);
        return name.folded().equals(new NearName(key).folded()) || distance(asked, key) <= name.distance();
    }

    /** Levenshtein's distance by its definition. */
    private static int distance(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                } else {
                    int changed = distance[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    distance[i][j] = Math.min(changed, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
                }
            }
        }
        return distance[one.length()][other.length()];
    }

    private static String slip(SplittableRandom random, String name) {
        int place = random.nextInt(name.length());
        char letter = (char) random.nextInt('a', 'z' + 1);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, place) + letter + name.substring(place);
            case 1 -> name.substring(0, place) + letter + name.substring(place + 1);
            default -> name.length() > 3 ? name.substring(0, place) + name.substring(place + 1) : name + letter;
        };
    }

    private static PersonName invented(SplittableRandom random) {
        String particle =
                random.nextInt(3) == 0 ? List.of("van der", "van", "de").get(random.nextInt(3)) : null;
        var partner = random.nextInt(8) == 0 ? new Surname(null, surname(random)) : null;
        var order = partner == null ? NameOrder.OWN : NameOrder.values()[random.nextInt(4)];
        String initials = "ABCDEFGHIJKLMNOPRSTW".charAt(random.nextInt(20)) + ".";
        return new PersonName(Country.NL, initials, null, new Surname(particle, surname(random)), partner, order);
    }

    private static String surname(SplittableRandom random) {
        var first = List.of(
                "Hol", "Ber", "Kuij", "Dij", "Sch", "Mul", "Jan", "Wil", "Bak", "Smi", "Bos", "Kra", "Lin", "Poe");
        var middle =
                List.of("len", "der", "ker", "man", "ven", "huis", "dam", "hof", "berg", "meer", "rik", "wijk", "zen");
        var last = List.of("", "s", "t", "en", "stra", "ma", "x", "dt", "kens", "aert");
        return first.get(random.nextInt(first.size()))
                + middle.get(random.nextInt(middle.size()))
                + last.get(random.nextInt(last.size()));
    }
}
