package nl.mbtregister.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.sql.SQLException;
import nl.mbtregister.certification.FixtureAudit;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey J12: an auditor visits a programme, and what comes of it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AuditJourneyIT {
    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "AC12: an hour without a network and a closed page lose no score; comments are answered before a decision")
    void from_a_filed_round_to_a_certificate_on_conditions_and_a_full_one() throws SQLException {
        AuditScenes scenes = new AuditScenes(register);
        Filed filed = FixtureAudit.filed();
        Accounts.Account one = FixtureAudit.auditor();
        Accounts.Account two = FixtureAudit.auditor();
        scenes.named(filed.round(), one, two);
        try (Hands hands = scenes.hands("audit").signedInAs(one)) {
            scenes.declared(hands, filed);
            withoutNetwork(hands, filed.round());
        }
        FixtureAudit.scored(filed.round());
        scenes.reported(filed, one);
        scenes.decided(filed.round(), true);
        scenes.recheck(filed, FixtureAudit.fileRecheck(filed), one, two);
        assertThat(FixtureAudit.count(
                        "programme_certificate where programme_id = ? and status in ('CONDITIONAL', 'CERTIFIED')",
                        filed.programme()))
                .isEqualTo(2);
    }

    /** The network goes, the page is closed and opened again, somebody else saves the same criterion, the network is back. */
    private static void withoutNetwork(Hands hands, long round) throws SQLException {
        hands.open("/nl/visitatie/" + round + "?show=all");
        Page page = hands.page();
        page.context().setOffline(true);
        page.locator("#score-A1").selectOption("PARTLY");
        page.locator("#note-A1").fill("Het beleid is niet getekend.");
        page.locator("#score-A2").selectOption("MET");
        page.locator("#score-A3").selectOption("ABSENT");
        PlaywrightAssertions.assertThat(page.locator("#audit-state"))
                .hasText("Niet verbonden: bewaard op dit apparaat");
        hands.looks("offline");
        assertThat(page.evaluate("localStorage.getItem('mbt-audit-" + round + "')")
                        .toString())
                .contains("A1", "PARTLY", "niet getekend")
                .doesNotContain("MBT intensief");
        page.context().setOffline(false);
        page.context().setOffline(true);
        page.close();
        Page again = page.context().newPage();
        again.context().setOffline(false);
        again.navigate(page.url());
        PlaywrightAssertions.assertThat(again.locator("#note-A1")).hasValue("Het beleid is niet getekend.");
        PlaywrightAssertions.assertThat(again.locator("#says-A1")).containsText("Opgeslagen om");
        PlaywrightAssertions.assertThat(again.locator("#says-A2")).containsText("Opgeslagen om");
        PlaywrightAssertions.assertThat(again.locator("#says-A3")).containsText("Bij A3 is een toelichting nodig");
        assertThat(FixtureAudit.count("round_score where round_id = ?", round)).isEqualTo(2);
        again.locator("#note-A3").fill("Geen begroting gezien.");
        PlaywrightAssertions.assertThat(again.locator("#says-A3")).containsText("Opgeslagen om");
        assertThat(again.evaluate("localStorage.getItem('mbt-audit-" + round + "')"))
                .isNull();
        FixtureAudit.otherScore(round, "A2");
        again.locator("#note-A2").fill("Mijn woorden.");
        PlaywrightAssertions.assertThat(again.locator("#says-A2")).containsText("Woorden van de ander");
        again.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mijn tekst bewaren"))
                .click();
        PlaywrightAssertions.assertThat(again.locator("#says-A2")).containsText("Opgeslagen om");
        again.locator("#score-A3").selectOption("MET");
        PlaywrightAssertions.assertThat(again.locator("#says-A3")).containsText("Opgeslagen om");
        again.close();
    }
}
