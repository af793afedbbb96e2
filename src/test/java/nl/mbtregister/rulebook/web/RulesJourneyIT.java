package nl.mbtregister.rulebook.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.regex.Pattern;
import nl.mbtregister.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RulesJourneyIT {
    @ArquillianResource
    private URL register;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    @DisplayName("rulebook.R2 a visitor reads the rules of a title with their sources, in both languages")
    void a_visitor_reads_what_a_title_asks(int width) {
        try (Visitor visitor = new Visitor(register, width)) {
            Page page = visitor.open("/nl/");
            page.getByRole(AriaRole.LINK, link("De regels")).click();
            visitor.findsNothingSerious();
            visitor.takePicture("rules-nl-" + width);
            page.getByRole(AriaRole.LINK, link("MBT-vaktherapeut")).click();
            assertThat(page.getByText("Ten minste 20 zittingen supervisie")).isVisible();
            assertThat(page.getByText("Ten minste 1.600 uur werk met MBT")).containsText("voorbeeld");
            assertThat(page.getByRole(AriaRole.LINK, link("register-mbt.nl/opleiding/mbt-vaktherapeut"))
                            .first())
                    .isVisible();
            visitor.findsNothingSerious();
            visitor.takePicture("requirements-nl-" + width);
            page.getByRole(AriaRole.LINK, link("English")).click();
            assertThat(page.getByText("At least 20 sessions of supervision")).isVisible();
            assertThat(page.getByText("At least 1,600 hours of MBT work")).containsText("example");
            visitor.findsNothingSerious();
            page.getByRole(AriaRole.LINK, link("All rules")).click();
            page.getByRole(AriaRole.LINK, link("Older requirements, until 2019"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/en/rules/2011-01-01$"));
            assertThat(page.getByText("The older requirements for re-registration were not kept."))
                    .isVisible();
            visitor.findsNothingSerious();
            visitor.takePicture("rules-en-older-" + width);
            visitor.hasNoCookie();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/regels/2011-01-02",
                "/en/rules/2020-02-30",
                "/nl/regels/2020-01-01/group",
                "/nl/regels/2011-01-01/systemic-therapist"
            })
    void what_is_not_in_the_rule_book_is_not_found(String path) {
        try (Visitor visitor = new Visitor(register, 360)) {
            Response answer = visitor.page().navigate(register.toString().replaceAll("/$", "") + path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("rulebook.R1 the rules in force stand at the address without a day")
    void the_rules_in_force_are_shown_first() {
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/regels");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Eisen vanaf 2020")))
                    .isVisible();
        }
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
