package nl.mbtregister.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.Locale;
import nl.mbtregister.it.Visitor;
import nl.mbtregister.platform.Language;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShellJourneyIT {
    @ArquillianResource
    private URL register;

    @ParameterizedTest
    @EnumSource(Route.class)
    void axe_finds_nothing_serious_on_any_page_at_any_width(Route route) {
        if (!route.isPublic() || !route.path(Language.NL).parts().isEmpty()) {
            return;
        }
        for (int width : new int[] {320, 360, 1280}) {
            try (Visitor visitor = new Visitor(register, width)) {
                for (Language language : Language.values()) {
                    visitor.open(Address.of(route, language).path());
                    visitor.findsNothingSerious();
                    visitor.takePicture((route + "-" + language + "-" + width).toLowerCase(Locale.ROOT));
                    visitor.hasNoCookie();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/nothing", "/en/fixture/429", "/nl/fixture/fault", "/en/fixture/database"})
    void axe_finds_nothing_serious_on_a_problem_page(String path) {
        try (Visitor visitor = new Visitor(register, 320)) {
            visitor.open(path);
            visitor.findsNothingSerious();
            visitor.takePicture("problem" + path.replace('/', '-'));
        }
    }

    @Test
    void the_keyboard_skips_to_the_content_and_reaches_the_other_language() {
        try (Visitor visitor = new Visitor(register, 1280)) {
            Page page = visitor.open("/nl/privacy");
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Naar de inhoud")))
                    .isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/en/privacy$"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What does everyone see?")))
                    .isVisible();
        }
    }

    @Test
    void a_mistake_in_the_summary_leads_to_its_field() {
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/styleguide");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deze datum bestaat niet"))
                    .click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*#day2$"));
            assertThat(page.locator("#day2"))
                    .hasAccessibleDescription(
                            "Bijvoorbeeld 3-6-2027 Fout: Deze datum bestaat niet. Controleer de dag en de maand");
        }
    }
}
