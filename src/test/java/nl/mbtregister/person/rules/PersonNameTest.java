package nl.mbtregister.person.rules;

import static nl.mbtregister.person.rules.NameOrder.OWN;
import static nl.mbtregister.person.rules.NameOrder.OWN_PARTNER;
import static nl.mbtregister.person.rules.NameOrder.PARTNER;
import static nl.mbtregister.person.rules.NameOrder.PARTNER_OWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.rules.SearchKey.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    private static final Surname POEL = new Surname("van der", "Poel");
    private static final Surname VRIES = new Surname("de", "Vries");

    @ParameterizedTest
    @DisplayName("person.R5: how a name is shown, and what it is sorted on")
    @CsvSource({
        "NL,J.,van der,Poel,J. van der Poel,Van der Poel,poel j vander",
        "NL,J.M.,,Poel,J.M. Poel,Poel,poel jm",
        "NL,Th.,'''t',Hart,Th. 't Hart,'''t Hart',hart t t",
        "NL,IJ.,van ’t,Hoff,IJ. van ’t Hoff,Van ’t Hoff,hoff i vant",
        "NL,A.,d',Hondt,A. d'Hondt,D'Hondt,hondt a d",
        "NL,É.,in het,Veld,É. in het Veld,In het Veld,veld e inhet",
        "NL,S.,,El Amrani,S. El Amrani,El Amrani,elamrani s",
        "BE,J.,,Van der Poel,J. Van der Poel,Van der Poel,vanderpoel j",
        "BE,L.,,D'Hondt,L. D'Hondt,D'Hondt,dhondt l",
        "BE,L.,,Vandenberghe,L. Vandenberghe,Vandenberghe,vandenberghe l"
    })
    void a_name_is_shown_and_sorted_by_the_rules_of_its_country(
            Country country,
            String initials,
            String particle,
            String core,
            String shown,
            String standing,
            String sorted) {
        var name = new PersonName(country, initials, null, new Surname(particle, core), null, OWN);
        assertThat(name.display()).isEqualTo(shown);
        assertThat(name.salutation()).isEqualTo(standing);
        assertThat(name.sortKey()).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN,J. van der Poel,Van der Poel,poel j vander",
        "PARTNER,J. de Vries,De Vries,vries j de",
        "OWN_PARTNER,J. van der Poel-de Vries,Van der Poel-de Vries,poeldevries j vander",
        "PARTNER_OWN,J. de Vries-van der Poel,De Vries-van der Poel,vriesvanderpoel j de"
    })
    @DisplayName("person.R5: the order that a person chose decides")
    void the_order_that_a_person_chose_decides(NameOrder order, String shown, String standing, String sorted) {
        var name = married(order);
        assertThat(name.display()).isEqualTo(shown);
        assertThat(name.salutation()).isEqualTo(standing);
        assertThat(name.sortKey()).isEqualTo(sorted);
    }

    @Test
    @DisplayName("person.R8: a person is found by the full name, its core, and every other name")
    void a_single_name_is_found_with_and_without_its_particle() {
        assertThat(new PersonName(Country.NL, "J.", null, POEL, null, OWN).keys())
                .containsExactly(new SearchKey("vanderpoel", Kind.FULL, false), new SearchKey("poel", Kind.CORE, true));
        assertThat(new PersonName(Country.BE, "J.", null, new Surname(null, "Van der Poel"), null, OWN).keys())
                .containsExactly(new SearchKey("vanderpoel", Kind.FULL, true), new SearchKey("poel", Kind.OTHER, true));
    }

    @ParameterizedTest
    @DisplayName("person.R8: a married name is found by each part and in both orders")
    @ValueSource(
            strings = {
                "vanderpoel",
                "poel",
                "devries",
                "vries",
                "vanderpoeldevries",
                "poeldevries",
                "poelvries",
                "devriesvanderpoel",
                "vriesvanderpoel",
                "vriespoel"
            })
    void a_married_name_is_found_by_each_part_and_in_both_orders(String key) {
        for (var order : NameOrder.values()) {
            assertThat(married(order).keys()).extracting(SearchKey::key).contains(key);
        }
    }

    @Test
    @DisplayName("person.R8: no key twice, the best kind first")
    void each_key_stands_once_under_its_best_kind() {
        for (var order : NameOrder.values()) {
            assertThat(married(order).keys()).extracting(SearchKey::key).doesNotHaveDuplicates();
        }
        assertThat(married(OWN_PARTNER).keys().getFirst())
                .isEqualTo(new SearchKey("vanderpoeldevries", Kind.FULL, false));
        assertThat(married(PARTNER).keys().getFirst()).isEqualTo(new SearchKey("devries", Kind.FULL, false));
        assertThat(married(PARTNER_OWN).keys()).contains(new SearchKey("vries", Kind.CORE, true));
    }

    @Test
    @DisplayName("person.R4: a surname has a letter and at most 100 characters")
    void a_surname_has_a_letter_and_an_end() {
        assertThatThrownBy(() -> new Surname(null, "..."))
                .isInstanceOf(Refusal.class)
                .hasMessage("person.R4");
        assertThatThrownBy(() -> new Surname(null, "x".repeat(101))).hasMessage("person.R4");
        assertThat(new Surname(" ", "x".repeat(100)).particle()).isNull();
    }

    @ParameterizedTest
    @DisplayName("person.R4: initials end in a full stop")
    @ValueSource(strings = {"", "J", "Jan", ".", "J..", "1."})
    void initials_that_are_none_are_refused(String initials) {
        assertThatThrownBy(() -> new PersonName(Country.NL, initials, null, POEL, null, OWN))
                .isInstanceOf(Refusal.class)
                .hasMessage("person.R4");
    }

    @Test
    @DisplayName("person.R6: the parts fit the country and the order")
    void parts_that_do_not_fit_the_country_or_the_order_are_refused() {
        assertThatThrownBy(() -> new PersonName(Country.BE, "J.", null, POEL, null, OWN))
                .hasMessage("person.R6");
        for (var order : Stream.of(PARTNER, OWN_PARTNER, PARTNER_OWN).toList()) {
            assertThatThrownBy(() -> new PersonName(Country.NL, "J.", null, POEL, null, order))
                    .hasMessage("person.R6");
        }
    }

    private static PersonName married(NameOrder order) {
        return new PersonName(Country.NL, "J.", "Johanna", POEL, VRIES, order);
    }
}
