package nl.mbtregister.finder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Statements;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AC2: a link with five filters gives anybody the same list and the same chips; who did not agree is in the check only. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FinderJourneyIT {
    private static final int DESK = 1280;
    private static final int PUBLIC_MOST = 50_000;
    private static final String FIVE =
            "place=winterswijk&km=25&title=THERAPIST&group=ADOLESCENTS&language=GERMAN&welcoming=yes";

    @ArquillianResource
    private URL register;

    @ParameterizedTest
    @ValueSource(ints = {360, DESK})
    @DisplayName(
            "finder.R1 finder.R5 who agrees is found by a link with filters, the same in every window; who withdraws is gone")
    void a_link_with_filters_gives_the_same_to_anybody(int width) throws SQLException {
        Somebody agreed = new Somebody(register);
        Somebody silent = new Somebody(register);
        try (Hands therapist = new Hands(register, width, "finder-" + width).signedInAs(Accounts.of(agreed.id()));
                Hands referrer = new Hands(register, width, "finder-" + width);
                Hands patient = new Hands(register, width, "finder-" + width)) {
            appear(therapist);
            ask(referrer);
            String link = referrer.page().url();
            assertThat(chips(referrer))
                    .hasSize(6)
                    .anyMatch(chip -> chip.contains("Winterswijk"))
                    .anyMatch(chip -> chip.contains("Binnen 25 km"));
            assertThat(found(referrer)).contains(agreed.number()).doesNotContain(silent.number());
            referrer.reads("MBT-therapeut", "Jongeren", "Duits", "ongeveer 6 weken", "Niet alle geregistreerde");
            referrer.looks("list");

            patient.page().navigate(link);
            assertThat(chips(patient)).isEqualTo(chips(referrer));
            assertThat(found(patient)).isEqualTo(found(referrer));
            assertThat(patient.page().context().cookies()).isEmpty();
            patient.open("/nl/register/" + silent.number());
            patient.reads("J. van der Poel");

            referrer.follow("Haal dit filter weg: Duits");
            assertThat(chips(referrer)).hasSize(5).noneMatch(chip -> chip.contains("Duits"));
            assertThat(referrer.page().url()).doesNotContain("GERMAN").contains("ADOLESCENTS");

            therapist.press("Haal mij uit de zoeker");
            therapist.reads("U staat nu niet in de zoeker");
            patient.page().navigate(link);
            assertThat(found(patient)).doesNotContain(agreed.number());
            odd(patient);
        }
    }

    private static void appear(Hands therapist) {
        therapist.open("/nl/mijn/vindbaar");
        therapist.reads("U staat nu niet in de zoeker");
        therapist.press("Opslaan en in de zoeker staan");
        therapist.reads(
                "Kies een plaats uit de lijst", "Kies ten minste één taal", "Geef aan dat u gevonden wilt worden");
        therapist.looks("mistakes");
        therapist.choose("In welke plaats werkt u?", "Winterswijk");
        therapist.tick("Duits");
        therapist.tick("Jongeren");
        therapist.tick("Ik neem nieuwe patiënten aan");
        therapist.fill("Wachttijd in weken (niet verplicht)", "6");
        therapist.tick("Ik wil met mijn naam, titels en deze gegevens gevonden kunnen worden");
        therapist.press("Opslaan en in de zoeker staan");
        therapist.reads("U staat in de zoeker.");
        therapist.looks("findable");
    }

    private static void ask(Hands referrer) {
        referrer.open("/nl/vinden");
        referrer.looks("all");
        referrer.fill("Plaats", "winterswijk");
        referrer.choose("Afstand", "Binnen 25 km");
        referrer.page().locator("summary").click();
        referrer.choose("Titel", "MBT-therapeut");
        referrer.choose("Doelgroep", "Jongeren");
        referrer.choose("Taal", "Duits");
        referrer.tick("Neemt nieuwe patiënten aan");
        referrer.press("Zoeken");
    }

    private static void odd(Hands patient) {
        patient.open("/nl/vinden?place=Nergenshuizen");
        patient.reads("Deze plaats kennen wij niet", "Welke plaatsen kent de zoeker?");
        patient.looks("unknown");
        patient.open(
                "/nl/vinden?place=Winterswijk&km=10&title=SUPERVISOR&group=FORENSIC&language=ARABIC&welcoming=yes");
        patient.reads("Niemand gevonden", "Haal een filter weg");
        patient.looks("nobody");
        patient.open("/nl/vinden/programmas?place=Amersfoort");
        patient.reads("De volgorde zegt niets over kwaliteit.");
        patient.looks("programmes");
        patient.open("/en/find?place=Gent&km=50");
        patient.reads("Within 50 km", "Not every registered therapist");
        patient.looks("english");
    }

    @Test
    @DisplayName("finder.R5 a list costs the same few statements for one and for a page full")
    void a_list_costs_the_same_few_statements() throws SQLException {
        Machine machine = new Machine(register.toString());
        HttpResponse<String> page = machine.get("/nl/vinden");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().length()).isLessThan(PUBLIC_MOST);
        long all = cost(machine, "/nl/vinden");
        long one = cost(machine, "/nl/vinden?" + FIVE);
        assertThat(all).isLessThanOrEqualTo(4);
        assertThat(one).isLessThanOrEqualTo(all);
        assertThat(cost(machine, "/nl/vinden/programmas")).isLessThanOrEqualTo(2);
    }

    private static long cost(Machine machine, String path) throws SQLException {
        return Statements.of(() -> assertThat(machine.get(path).statusCode()).isEqualTo(200));
    }

    private static List<String> chips(Hands hands) {
        return hands.page().locator(".chips a").allInnerTexts();
    }

    /** The numbers behind the names, in their order. */
    private static List<String> found(Hands hands) {
        return hands.page().locator("tbody th a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*/", ""))
                .toList();
    }
}
