package nl.mbtregister.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of an application from the first button to the decision, as a browser without script sends them. */
@ExtendWith(ArquillianExtension.class)
class ApplicationPagesIT {
    private static final String[] CRITERIA = {
        "education", "work", "basic-training", "supervision", "declaration", "cases"
    };

    @Inject
    private FixtureApplicants people;

    @Inject
    private HttpServletRequest request;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void from_the_first_button_to_the_decision() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        String therapist = SignIn.as(Accounts.of(person));
        assertThat(get(therapist, "/nl/mijn/aanvraag").body()).contains("Aanvraag beginnen");
        assertThat(post(therapist, "/nl/mijn/aanvraag", "start").statusCode()).isEqualTo(303);
        assertThat(get(therapist, "/en/my/application").body())
                .contains("parts done")
                .doesNotContain("There is a problem");
        assertThat(get(therapist, "/nl/mijn/aanvraag").body()).contains("U kunt stoppen en later doorgaan");
        assertThat(get(therapist, "/nl/mijn/aanvraag/controleren").body()).contains("Aanvraag indienen");
        assertThat(post(therapist, "/nl/mijn/aanvraag/controleren", "file").statusCode())
                .isEqualTo(422);
        HttpResponse<String> filed = post(therapist, "/nl/mijn/aanvraag/controleren", "file", "true", "yes");
        assertThat(filed.statusCode()).isEqualTo(303);
        assertThat(get(therapist, "/nl/mijn/aanvraag/ingediend").body()).contains("Uw kenmerk is A-", "uiterlijk op");
        assertThat(get(therapist, "/nl/mijn/aanvraag").body()).contains("Besluit uiterlijk op", "Ingediend");

        long id = id(person);
        String desk = SignIn.as(Accounts.fresh(Role.SECRETARIAT));
        assertThat(get(desk, "/nl/balie").body()).contains("/nl/balie/aanvraag/" + id, "ongelezen");
        String casePage = "/nl/balie/aanvraag/" + id;
        assertThat(get(desk, casePage).body()).contains("In behandeling nemen");
        assertThat(post(desk, casePage, "take").statusCode()).isEqualTo(303);
        assertThat(post(desk, casePage, "ask").statusCode()).isEqualTo(422);
        assertThat(post(desk, casePage, "ask", "question", "Voeg het certificaat toe.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(therapist, "/nl/mijn/aanvraag/aanvulling").body()).contains("Voeg het certificaat toe.");
        assertThat(post(therapist, "/nl/mijn/aanvraag/aanvulling", "give", "answer", "Dat is er nu.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(desk, casePage).body()).contains("Dat is er nu.", "Compleet: naar de commissie");
        assertThat(post(desk, casePage, "complete").statusCode()).isEqualTo(303);

        String member = SignIn.as(Accounts.fresh(Role.CUR_MEMBER));
        judge(member, id);
        judge(SignIn.as(Accounts.fresh(Role.CUR_CHAIR)), id);
        assertThat(get(therapist, "/nl/mijn/aanvraag").body()).contains("Ingeschreven", "goedgekeurd");
        assertThat(get(therapist, "/nl/mijn/inzage").body()).contains("Lid van de commissie", "Secretariaat");
        assertThat(get(member, "/nl/commissie?view=CLOSED").statusCode()).isEqualTo(200);
    }

    private void judge(String member, long id) throws Exception {
        assertThat(get(member, "/nl/commissie").body()).contains("/nl/commissie/aanvraag/");
        String casePage = "/nl/commissie/aanvraag/" + id;
        assertThat(get(member, casePage).statusCode())
                .as("asked for ties first")
                .isEqualTo(303);
        assertThat(get(member, casePage + "/belangen").body()).contains("persoonlijk of zakelijk belang");
        assertThat(post(member, casePage + "/belangen", "declare").statusCode()).isEqualTo(422);
        assertThat(post(member, casePage + "/belangen", "declare", "tie", "no").statusCode())
                .isEqualTo(303);
        assertThat(get(member, casePage).body()).contains("0 van 8 eisen bekeken", "Uw oordeel");
        for (String criterion : CRITERIA) {
            assertThat(post(member, casePage, "judge", "requirement", "BASIC_THERAPIST." + criterion, "mark", "MET")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(get(member, casePage + "?criterion=4").body()).contains("6 van 8 eisen bekeken", "Voldoet");
        assertThat(get(member, casePage + "/stem?proposal=APPROVE").body())
                .contains("De brief die de aanvrager krijgt", "Stem uitbrengen");
        HttpResponse<String> refused = post(member, casePage + "/stem", "vote", "proposal", "REJECT");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Uw voorstel past niet bij uw oordelen");
        assertThat(post(member, casePage + "/stem", "vote", "proposal", "APPROVE")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(member, casePage + "/stem").statusCode()).isEqualTo(200);
    }

    @Test
    void before_filing_the_committee_and_the_office_may_not_open_it() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        String therapist = SignIn.as(Accounts.of(person));
        String member = SignIn.as(Accounts.fresh(Role.CUR_MEMBER));
        post(therapist, "/nl/mijn/aanvraag", "start");
        long id = id(person);
        for (String page : List.of("", "/belangen", "/stem")) {
            assertThat(get(member, "/nl/commissie/aanvraag/" + id + page).statusCode())
                    .isEqualTo(403);
        }
        String desk = SignIn.as(Accounts.fresh(Role.SECRETARIAT));
        assertThat(get(desk, "/nl/balie/aanvraag/" + id).statusCode()).isEqualTo(403);
        assertThat(get(therapist, "/nl/commissie").statusCode()).isEqualTo(403);
        assertThat(get(member, "/nl/mijn/aanvraag").statusCode()).isEqualTo(403);
    }

    private long id(long person) throws Exception {
        return people.only("select id from application where person_id = " + person);
    }

    private HttpResponse<String> get(String cookie, String path) throws IOException, InterruptedException {
        return send(cookie, HttpRequest.newBuilder(uri(path)).GET());
    }

    private HttpResponse<String> post(String cookie, String path, String form, String... fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("form=" + form + "&once=" + UUID.randomUUID() + "&secret="
                + URLEncoder.encode(SignIn.formSecret(cookie), UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return send(
                cookie,
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(String cookie, HttpRequest.Builder asked)
            throws IOException, InterruptedException {
        return client.send(
                asked.header("Cookie", SignIn.header(cookie)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + request.getLocalPort() + path);
    }
}
