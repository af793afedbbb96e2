package nl.mbtregister.criteria.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.regex.Pattern;
import nl.mbtregister.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CriteriaJourneyIT {
    @ArquillianResource
    private URL register;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    @DisplayName("criteria.R8 a visitor reads what a certificate means and goes on to the criteria with their sources")
    void a_visitor_reads_what_certified_means(int width) {
        try (Visitor visitor = new Visitor(register, width)) {
            Page page = visitor.open("/nl/");
            page.getByRole(AriaRole.LINK, link("Kwaliteitssysteem")).click();
            assertThat(page.getByText("Het zegt niets over één therapeut.")).isVisible();
            assertThat(page.getByText("ten minste 80% van de punten")).isVisible();
            visitor.findsNothingSerious();
            visitor.takePicture("quality-nl-" + width);
            page.getByRole(AriaRole.LINK, link("Criteria voor MBT-programma’s")).click();
            assertThat(page).hasURL(Pattern.compile(".*/nl/kwaliteitssysteem/criteria/1$"));
            Locator b2 = page.locator("#B2");
            assertThat(b2).containsText("kern");
            assertThat(b2).containsText("Het register kijkt dit zelf elke dag na.");
            assertThat(b2).containsText("Bron: Register MBT: eisen Supervisor");
            assertThat(page.locator("#E1 ol li")).hasCount(12);
            assertThat(page.locator(".card").getByText("voorbeeld").first()).isVisible();
            visitor.findsNothingSerious();
            visitor.takePicture("criteria-nl-" + width);
            page.getByRole(AriaRole.LINK, link("English")).click();
            assertThat(page.locator("#D4")).containsText("Day hospital: 9 blocks of group therapy a week.");
            assertThat(page.locator("li[id]")).hasCount(68);
            visitor.findsNothingSerious();
            page.getByRole(AriaRole.LINK, link("Quality system")).first().click();
            assertThat(page.getByText("It says nothing about a single therapist."))
                    .isVisible();
            visitor.hasNoCookie();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/kwaliteitssysteem/criteria/999", "/en/quality-system/criteria/x"})
    void a_version_that_is_not_there_is_not_found(String path) {
        try (Visitor visitor = new Visitor(register, 360)) {
            assertThat(visitor.page()
                            .navigate(register.toString().replaceAll("/$", "") + path)
                            .status())
                    .isEqualTo(404);
        }
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
