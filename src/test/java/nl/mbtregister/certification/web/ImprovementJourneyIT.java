package nl.mbtregister.certification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.certification.FixtureAudit;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.certification.RoundSeed;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a decided round left to be improved is planned, shown, closed by another, and seen by the office and the next auditors. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ImprovementJourneyIT {
    private static final LocalDate TODAY = LocalDate.now(Time.LEGAL_ZONE);

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "certification.R57 certification.R58 certification.R59 certification.R60 from an overdue point to one that the recheck sees")
    void a_point_is_planned_shown_and_closed() throws SQLException {
        Filed filed = FixtureAudit.filed();
        FixtureAudit.decided(filed.round(), TODAY.minusDays(1));
        Accounts.Account helper = FixtureAudit.contributor(filed.institution());
        RoundSeed.run(
                "update account set name = case id when %d then 'Anna Leider' else 'Bram Helper' end where id in (%d, %d)"
                        .formatted(filed.lead().id(), filed.lead().id(), helper.id()));
        new RoundSeed("", filed.institution(), filed.programme(), filed.lead(), helper).papers(2);
        overdueAtTheDesk(filed);
        plans(filed);
        shows(filed, helper);
        closes(filed);
        seenByTheRecheck(filed);
    }

    private Hands hands() {
        return new Hands(register, 1280, "improve");
    }

    private void overdueAtTheDesk(Filed filed) throws SQLException {
        try (Hands desk = hands().signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            desk.open("/nl/balie/certificering");
            desk.reads("Te laat verbeterd", filed.institutionName(), "3 te laat");
            desk.looksWideAndNarrow("desk");
            desk.open("/nl/balie/certificering/" + filed.round());
            desk.reads("A1: bevinding 1", "A3: open punt uit het besluit", "Te laat");
            desk.looksWideAndNarrow("desk-round");
        }
    }

    private void plans(Filed filed) throws SQLException {
        try (Hands lead = hands().signedInAs(filed.lead())) {
            lead.open("/nl/instelling/verbeteren");
            lead.reads("3 van 3", "3 te laat");
            lead.looksWideAndNarrow("rounds");
            lead.follow(filed.reference());
            lead.reads("Het plan is niet getekend.", "moet worden verbeterd", "Te laat");
            lead.looksWideAndNarrow("plan-empty");
            lead.follow("Bekijk en werk bij A1: bevinding 1");
            lead.press("Bewaar het plan");
            lead.reads("Kies wie dit verbetert.", "Schrijf op wat er gebeurt.");
            lead.looksWideAndNarrow("point-wrong");
            lead.tick("Bram Helper");
            lead.fill("Maatregel", "De directeur tekent het plan.");
            lead.fill("Uiterlijk op", AuditScenes.written(TODAY.plusMonths(1)));
            lead.press("Bewaar het plan");
            lead.reads("Het plan is bewaard.", "Bram Helper", "Gepland", "Dit is later dan gevraagd.");
        }
    }

    private void shows(Filed filed, Accounts.Account helper) throws SQLException {
        try (Hands owner = hands().signedInAs(helper)) {
            owner.open("/nl/instelling/verbeteren/" + filed.round() + "/A1-1");
            owner.page().getByText("Kies bewijs").click();
            owner.tick("Notulen 2");
            owner.press("Bewaar de keuze");
            owner.reads("De keuze van bewijs is bewaard.", "Een ander dan wie dit verbetert, sluit het af.");
            assertThat(owner.main()).not().containsText("Sluit dit punt af");
            owner.looksWideAndNarrow("point-owner");
        }
    }

    private void closes(Filed filed) throws SQLException {
        try (Hands lead = hands().signedInAs(filed.lead())) {
            lead.open("/en/institution/improvements/" + filed.round() + "/A1-1");
            lead.reads("Waits to be closed");
            lead.looksWideAndNarrow("point-en");
            lead.press("Close this point");
            lead.reads("The point was closed.", "Closed by Anna Leider");
            lead.open("/en/institution/improvements/" + filed.round());
            lead.looksWideAndNarrow("plan-en");
        }
    }

    private void seenByTheRecheck(Filed filed) throws SQLException {
        long recheck = FixtureAudit.recheck(filed);
        Accounts.Account one = FixtureAudit.auditor();
        AuditScenes scenes = new AuditScenes(register);
        scenes.named(recheck, one, FixtureAudit.auditor());
        try (Hands auditor = hands().signedInAs(one)) {
            auditor.open("/nl/visitatie/" + recheck);
            auditor.tick("Nee, er is geen band");
            auditor.press("Verklaren en verder");
            auditor.follow("Verbeterd");
            auditor.reads("De directeur tekent het plan.", "Afgesloten door Anna Leider", "Notulen 2", "Te laat");
            auditor.looksWideAndNarrow("audit");
        }
    }
}
