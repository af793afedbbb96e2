package nl.mbtregister.verification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.mbtregister.it.Visitor;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** J1 of the journeys: a patient checks a therapist. The people are those of the demo register. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CheckJourneyIT {
    private static final String POEL = "20481357";

    @ArquillianResource
    private URL register;

    @ParameterizedTest
    @DisplayName(
            "AC1: each way of typing the name lists J. van der Poel under the own name, by keyboard, at 320 pixels")
    @ValueSource(strings = {"poel", "van der poel", "Póel", "vd poel"})
    void each_way_of_typing_the_name_finds_the_person(String typed) {
        for (String language : List.of("nl", "en")) {
            try (Visitor visitor = new Visitor(register, 320)) {
                Page page = visitor.open("/" + language + "/");
                page.locator("#q").focus();
                page.keyboard().type(typed);
                page.keyboard().press("Enter");
                // others of that name may have come meanwhile
                Locator found = page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("J. van der Poel")
                                        .setExact(true))
                        .and(page.locator("[href$='/register/" + POEL + "']"));
                assertThat(found).isVisible();
                assertThat(page.getByText(language.equals("nl") ? "Lijkt op uw zoekterm" : "Similar names"))
                        .hasCount(0);
                visitor.findsNothingSerious();
                found.focus();
                page.keyboard().press("Enter");
                assertThat(page).hasURL(Pattern.compile(".*/" + language + "/register/" + POEL));
                visitor.hasNoCookie();
            }
        }
    }

    @ParameterizedTest
    @DisplayName("AC1: the page shows word, sentence, dates and time of checking without scrolling")
    @CsvSource({"nl,360", "nl,1280", "en,360", "en,1280"})
    void the_status_stands_on_the_first_screen(String language, int width) {
        boolean dutch = language.equals("nl");
        try (Visitor visitor = new Visitor(register, width)) {
            Page page = visitor.open("/" + language + "/register/" + POEL);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("J. van der Poel");
            for (String words : dutch
                    ? List.of(
                            "Geregistreerd",
                            "Er gelden geen beperkingen",
                            "Geldig tot en met",
                            "Gecontroleerd in het register op")
                    : List.of(
                            "Registered", "There are no restrictions", "Valid through", "Checked in the register on")) {
                Assertions.assertThat(visitor.seesWithoutScrolling(words))
                        .as(words)
                        .isTrue();
            }
            visitor.findsNothingSerious();
            visitor.takePicture("person-" + language + "-" + width);
        }
    }

    @Test
    @DisplayName("AC1: Poll shows Poel only as a near name")
    void a_name_that_nobody_bears_shows_near_names_apart() {
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/?q=Poll");
            assertThat(page.getByRole(
                            AriaRole.HEADING, new Page.GetByRoleOptions().setName("We vonden niemand met “Poll”")))
                    .isVisible();
            assertThat(page.getByText("Dat betekent niet zeker dat iemand niet geregistreerd is."))
                    .isVisible();
            Locator heading =
                    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lijkt op uw zoekterm"));
            assertThat(heading).isVisible();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("J. van der Poel"))
                            .first())
                    .isVisible();
            visitor.findsNothingSerious();
            visitor.takePicture("near-nl-360");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20481357, Geregistreerd",
        "30001713, 'Geregistreerd, verlenging loopt'",
        "10939273, Geschorst",
        "73635805, Geregistreerd met voorwaarde",
        "58618847, Doorgehaald door besluit",
        "99021287, Niet meer geregistreerd"
    })
    void every_status_is_a_word_and_axe_finds_nothing_serious(String number, String word) {
        for (int width : new int[] {360, 1280}) {
            try (Visitor visitor = new Visitor(register, width)) {
                Page page = visitor.open("/nl/register/" + number);
                assertThat(page.locator(".standing .tag")).hasText(word);
                visitor.findsNothingSerious();
                visitor.takePicture("status-" + number + "-" + width);
            }
        }
    }

    @Test
    void a_number_leads_straight_to_the_person_and_a_former_number_to_the_present_one() {
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/?q=2048%201357");
            assertThat(page).hasURL(Pattern.compile(".*/nl/register/" + POEL));
            page = visitor.open("/nl/register/43979025");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("I. Van den Broeck");
            assertThat(page).not().hasURL(Pattern.compile(".*43979025"));
        }
    }

    @Test
    void an_earlier_day_is_answered_as_it_was_and_says_so() {
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/register/" + POEL);
            page.getByLabel("Datum").fill("1-1-2012");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijken"))
                    .click();
            assertThat(page.getByText("Zo was het op 1 januari 2012")).isVisible();
            assertThat(page.getByText("Niet geregistreerd op deze dag")).isVisible();
            visitor.findsNothingSerious();
            visitor.takePicture("past-nl-360");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nl/?q= | 400 | Vul een naam of een registratienummer in",
                "/nl/?q=p | 400 | Vul ten minste twee letters van de achternaam in",
                "/en/?q=20481375 | 400 | The last two digits are check digits",
                "/nl/?q=1234 | 400 | Controleer of alle cijfers er staan",
                "/nl/?q=%27%20or%201%3D1%20-- | 200 | niemand",
                "/nl/?q=%25%25%25%25 | 400 | Vul ten minste twee letters",
                "/nl/?q=po%00el | 200 | resultaten voor",
                "/nl/?q=%E2%80%AEpoel | 200 | resultaten voor",
                "/nl/?q=%F0%9F%98%80%F0%9F%98%80 | 400 | Vul ten minste twee letters",
                "/nl/?q=poel&on=31-2-2024 | 400 | Deze datum bestaat niet",
                "/en/?q=poel&on=2999-01-01 | 400 | still to come",
                "/nl/?q=poel&on=1-1-2010 | 400 | begint op 1 januari 2011",
                "/nl/register/20481375 | 400 | tikfout",
                "/nl/register/abc | 400 | geen registratienummer",
                "/nl/register/10004775 | 404 | niet in het register",
                "/nl/register/20481357?on=gisteren | 400 | een maand en een jaar hebben",
                "/en/register/20481357?on=2010-12-31 | 400 | The register begins on 1 January 2011"
            })
    void bad_input_gets_a_clear_sentence_and_the_right_status(String path, int status, String words) {
        try (Visitor visitor = new Visitor(register, 360)) {
            Response answer = visitor.page().navigate(register.toString().replaceAll("/$", "") + path.strip());
            Assertions.assertThat(answer.status()).isEqualTo(status);
            Assertions.assertThat(visitor.page().locator("main").innerText()).contains(words.strip());
            visitor.findsNothingSerious();
        }
    }

    @Test
    void a_query_of_ten_thousand_letters_is_told_to_be_too_long() {
        try (Visitor visitor = new Visitor(register, 360)) {
            String query = URLEncoder.encode("poel".repeat(2_500), StandardCharsets.UTF_8);
            Response answer = visitor.page().navigate(register.toString().replaceAll("/$", "") + "/nl/?q=" + query);
            Assertions.assertThat(answer.status()).isEqualTo(400);
            assertThat(visitor.page().getByText("te lang").first()).isVisible();
        }
    }

    @Test
    void what_a_therapist_types_stands_apart_from_what_the_register_checked() {
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/register/" + POEL);
            assertThat(page.locator(".declared")).containsText("Werkt bij");
            assertThat(page.locator(".card").filter(new Locator.FilterOptions().setHasText("Werkt bij")))
                    .hasCount(0);
        }
    }

    @Test
    void a_first_visit_stays_within_fifty_kilobytes() {
        try (Visitor visitor = new Visitor(register, 360)) {
            long[] bytes = new long[1];
            visitor.page().onRequestFinished(request -> bytes[0] += request.sizes().responseBodySize);
            visitor.open("/nl/register/" + POEL);
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            Assertions.assertThat(bytes[0]).isBetween(1_000L, 50_000L);
        }
    }
}
