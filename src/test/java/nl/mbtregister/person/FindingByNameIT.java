package nl.mbtregister.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.NameQuery;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search over a small register of which the test knows everybody. */
class FindingByNameIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, Long> PEOPLE = new TreeMap<>();
    private static Connection connection;

    @BeforeAll
    static void enrol() throws SQLException {
        connection = OwnSchema.fresh("finding_by_name");
        dutch("J.", "van der", "Poel");
        dutch("M.A.", null, "Poel");
        dutch("R.", null, "Poelman");
        dutch("L.", "de", "Jong");
        dutch("Th.", "'t", "Hart");
        dutch("A.", null, "Dijk");
        dutch("B.", null, "Hendriks");
        dutch("C.", "van", "Haagen");
        dutch("D.", null, "Brand");
        dutch("E.", null, "Vermeulen");
        dutch("F.", "in 't", "Veld");
        dutch("Ö.", null, "Ünlü");
        married("P.", new Surname("de", "Vries"), new Surname(null, "Smit"), NameOrder.PARTNER_OWN);
        married("Q.", new Surname(null, "Achternaam"), new Surname("van", "Ander"), NameOrder.OWN);
        belgian("K.", "Van der Poel");
        belgian("S.", "D'Hondt");
        belgian("N.", "Vandenberghe");
        for (int i = 0; i < 60; i++) {
            dutch("ABCDEFGHIJ".charAt(i % 10) + ".", null, "Veelvoorkomend");
        }
        hide("W.", "Verborgen");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @DisplayName("person.R11: AC1 of the journeys: every way to type it finds J. van der Poel")
    @ValueSource(
            strings = {
                "poel",
                "van der poel",
                "Póel",
                "vd poel",
                "v.d. Poel",
                "v/d poel",
                "POEL",
                "Poel, J. van der",
                "J. van der Poel",
                "jan van der poel",
                "poel jan",
                "vanderpoel",
                "Poel, van der",
                "van de Poel",
                "\u202Epoel\u202C",
                "poe",
                "van der p",
                "  poel  ",
                "dr. J. van der Poel"
            })
    void every_way_to_type_it_finds_her(String typed) throws SQLException {
        assertThat(names(typed)).contains("J. van der Poel");
        assertThat(find(typed).near()).isFalse();
    }

    @Test
    @DisplayName("person.R11: who bears the full name comes first")
    void the_full_name_comes_before_its_core_and_its_beginning() throws SQLException {
        assertThat(find("poel").people())
                .extracting(FoundPerson::displayName, FoundPerson::tier)
                .containsExactly(
                        tuple("M.A. Poel", 2),
                        tuple("J. van der Poel", 3),
                        tuple("K. Van der Poel", 3),
                        tuple("R. Poelman", 4));
        assertThat(names("van der poel")).containsExactly("J. van der Poel", "K. Van der Poel", "M.A. Poel");
        assertThat(names("J. van der Poel")).containsExactly("J. van der Poel");
    }

    @ParameterizedTest
    @DisplayName("person.R11: Poll is answered with Poel only as a near name")
    @CsvSource({
        "Poll,J. van der Poel",
        "van der Poll,J. van der Poel",
        "vanderpoll,K. Van der Poel",
        "Dyk,A. Dijk",
        "Hendrix,B. Hendriks",
        "Haegen,C. van Haagen",
        "Brandt,D. Brand",
        "Vermuelen,E. Vermeulen",
        "Vermeulem,E. Vermeulen",
        "Vermeullenn,E. Vermeulen",
        "Smid,P. Smit-de Vries",
        "Vandenberge,N. Vandenberghe",
        "K. Veelvoorkomend,A. Veelvoorkomend"
    })
    void a_near_name_is_answered_apart(String typed, String name) throws SQLException {
        assertThat(find(typed).near()).isTrue();
        assertThat(names(typed)).contains(name);
        assertThat(find(typed).people()).allMatch(person -> person.tier() == 5);
    }

    @ParameterizedTest
    @DisplayName("person.R10: what differs by more than the distance is not near")
    @ValueSource(strings = {"Pol", "Paul", "Hart", "Vrmlen", "Xyzzy", "Qqqqqqqq"})
    void what_differs_by_more_is_not_near(String typed) throws SQLException {
        assertThat(find(typed).near()).isFalse();
    }

    @ParameterizedTest
    @DisplayName("person.R8: by birth name, partner's name and both, in any order")
    @CsvSource({
        "smit,P. Smit-de Vries",
        "de vries,P. Smit-de Vries",
        "vries,P. Smit-de Vries",
        "smit-de vries,P. Smit-de Vries",
        "de vries-smit,P. Smit-de Vries",
        "vries smit,P. Smit-de Vries",
        "P. Smit - de Vries,P. Smit-de Vries",
        "van ander,Q. Achternaam",
        "hondt,S. D'Hondt",
        "d’hondt,S. D'Hondt",
        "D hondt,S. D'Hondt",
        "hart,Th. 't Hart",
        "'''t hart',Th. 't Hart",
        "veld,F. in 't Veld",
        "in t veld,F. in 't Veld",
        "unlu,Ö. Ünlü",
        "vandenberghe,N. Vandenberghe",
        "van den berghe,N. Vandenberghe"
    })
    void every_name_of_a_person_finds_the_person(String typed, String name) throws SQLException {
        assertThat(names(typed)).containsExactly(name);
    }

    @Test
    @DisplayName("person.R11: at most fifty, and the answer says that there are more")
    void at_most_fifty_are_answered() throws SQLException {
        assertThat(find("veelvoorkomend").people()).hasSize(50);
        assertThat(find("veelvoorkomend").more()).isTrue();
        assertThat(find("veelvoor").more()).isTrue();
        assertThat(find("B. Veelvoorkomend").people()).hasSize(6);
        assertThat(find("B. Veelvoorkomend").more()).isFalse();
    }

    @ParameterizedTest
    @DisplayName("person.R7: nothing that is typed is a pattern or a command")
    @ValueSource(
            strings = {
                "poel%",
                "%poel",
                "po_el",
                "p%l",
                "poel' or '1'='1",
                "poel\\",
                "poel; drop table person",
                "(poel)*"
            })
    void nothing_that_is_typed_is_a_pattern(String typed) throws SQLException {
        assertThat(names(typed)).doesNotContain("L. de Jong", "A. Dijk");
        assertThat(find("poel").people()).hasSize(4);
    }

    @Test
    @DisplayName("person.R12: the public finds a person through the last day and not after it")
    void a_person_is_found_through_the_last_day() throws SQLException {
        var keys = new NameKeys(connection);
        assertThat(names("verborgen")).isEmpty();
        keys.show(PEOPLE.get("W. Verborgen"), DAY);
        assertThat(names("verborgen")).containsExactly("W. Verborgen");
        keys.show(PEOPLE.get("W. Verborgen"), DAY.minusDays(1));
        assertThat(names("verborgen")).isEmpty();
        assertThat(find(numberOf("W. Verborgen")).people()).isEmpty();
    }

    @Test
    @DisplayName("person.R12: who has died is not shown, whatever is decided later")
    void who_has_died_is_never_shown_again() throws SQLException {
        hide("O.", "Overleden");
        var keys = new NameKeys(connection);
        keys.show(PEOPLE.get("O. Overleden"), DAY.plusYears(3));
        assertThat(names("overleden")).containsExactly("O. Overleden");
        keys.died(PEOPLE.get("O. Overleden"), DAY);
        assertThat(names("overleden")).isEmpty();
        keys.show(PEOPLE.get("O. Overleden"), DAY.plusYears(5));
        assertThat(names("overleden")).isEmpty();
    }

    @Test
    @DisplayName("person.R9: a number finds one person, a bad one nobody")
    void a_number_finds_one_person() throws SQLException {
        assertThat(find(numberOf("L. de Jong")).people())
                .extracting(FoundPerson::displayName, FoundPerson::tier)
                .containsExactly(tuple("L. de Jong", 1));
        assertThat(find("10004757").people()).isEmpty();
        assertThat(find("p".repeat(10_000)).query()).isEqualTo(new NameQuery.Unusable(NameQuery.Why.TOO_LONG));
    }

    @Test
    @DisplayName("person.R15: a former number leads to the present one")
    void a_former_number_leads_to_the_present_one() throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.execute("insert into former_number values ('20481357', " + PEOPLE.get("A. Dijk") + ")");
        }
        assertThat(find("2048 1357").people())
                .extracting(FoundPerson::displayName)
                .containsExactly("A. Dijk");
        assertThat(new PublicFacts(connection).of(new RegisterNumber("20481357"), DAY))
                .hasValueSatisfying(
                        person -> assertThat(person.number().digits()).isEqualTo(numberOf("A. Dijk")));
    }

    private static FoundPeople find(String typed) throws SQLException {
        return new FindableNames(connection).find(NameQuery.of(typed), DAY);
    }

    private static List<String> names(String typed) throws SQLException {
        return find(typed).people().stream().map(FoundPerson::displayName).toList();
    }

    private static void dutch(String initials, String particle, String core) throws SQLException {
        enrol(new PersonName(Country.NL, initials, null, new Surname(particle, core), null, NameOrder.OWN), DAY);
    }

    private static void belgian(String initials, String surname) throws SQLException {
        enrol(new PersonName(Country.BE, initials, null, new Surname(null, surname), null, NameOrder.OWN), DAY);
    }

    private static void married(String initials, Surname own, Surname partner, NameOrder order) throws SQLException {
        enrol(new PersonName(Country.NL, initials, null, own, partner, order), DAY);
    }

    private static void hide(String initials, String core) throws SQLException {
        enrol(new PersonName(Country.NL, initials, null, new Surname(null, core), null, NameOrder.OWN), null);
    }

    private static void enrol(PersonName name, LocalDate shownUntil) throws SQLException {
        long id = nextId++;
        PEOPLE.put(name.display(), id);
        PersonRow.insert(connection, id, name);
        var keys = new NameKeys(connection);
        keys.replace(id, name);
        keys.show(id, shownUntil);
    }

    private static String numberOf(String name) {
        return PersonRow.number(PEOPLE.get(name)).digits();
    }

    private static long nextId = 1;
}
