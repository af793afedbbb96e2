package nl.mbtregister.certification.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.certification.FixtureAudit;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.certification.RoundSeed;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A programme that was never certified, from the first page of its self-evaluation to a full certificate. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FirstCertificationJourneyIT {
    private static final String HOME = "/nl/instelling/certificering";
    private static final LocalDate TODAY = LocalDate.now(Time.LEGAL_ZONE);

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "certification.R12 certification.R49 certification.R50 first application, certificate on conditions, recheck, full certificate")
    void from_filing_to_a_certificate_on_conditions_and_a_full_one() throws SQLException {
        AuditScenes scenes = new AuditScenes(register);
        RoundSeed seed = RoundSeed.sown();
        Accounts.Account one = FixtureAudit.auditor();
        Accounts.Account two = FixtureAudit.auditor();
        Filed filed = files(scenes, seed);
        nothingPublic(scenes, filed);
        scenes.named(filed.round(), one, two);
        try (Hands hands = scenes.hands("first").signedInAs(one)) {
            scenes.declared(hands, filed);
            scores(hands, filed.round());
        }
        FixtureAudit.scored(filed.round());
        scenes.reported(filed, one);
        scenes.decided(filed.round(), true);
        publicly(scenes, filed, "Voorwaardelijk gecertificeerd", TODAY.plusMonths(12));
        long recheck = mends(scenes, seed);
        scenes.recheck(filed, recheck, one, two);
        publicly(scenes, filed, "Gecertificeerd", TODAY.plusYears(5));
        try (Hands lead = scenes.hands("first").signedInAs(seed.lead())) {
            lead.open(HOME);
            lead.reads("Hertoets van open punten", "Besloten", "Begin de hercertificering");
            lead.looksWideAndNarrow("over");
        }
    }

    private static Filed files(AuditScenes scenes, RoundSeed seed) throws SQLException {
        try (Hands lead = scenes.hands("first").signedInAs(seed.lead())) {
            lead.open(HOME);
            lead.page().getByLabel("MBT-introductiecursus (MBT-I)").uncheck();
            lead.press("Begin de eerste certificering");
            lead.reads("0 van 45 bekeken");
            long round = seed.round();
            shows(lead, round);
            RoundSeed.run("""
                    insert into round_answer (round_id, code, edition, work, result, view, saved_at, saved_by)
                    select %d, d || n, 1, 'DONE', 'MET', 'Zo.', now(), 'test'
                    from (values ('A', 9), ('B', 11), ('C', 6), ('D', 14), ('H', 5)) v (d, m), generate_series(1, m) n
                    on conflict do nothing""".formatted(round));
            send(lead, round);
            return new Filed(
                    round, reference(lead), seed.institution(), "GGZ " + seed.mark(), seed.programme(), seed.lead());
        }
    }

    /** A criterion with the paper that proves it. */
    private static void shows(Hands lead, long round) {
        lead.open("/nl/instelling/bewijs");
        lead.fill("Titel", "Jaarplan");
        lead.fill("Datum van het bewijs", AuditScenes.written(TODAY.minusDays(3)));
        byte[] plan = "%PDF-1.7\n<< /Type /Catalog >>\nstartxref\n9\n%%EOF\n".getBytes(US_ASCII);
        lead.page().getByLabel("Bestand").setInputFiles(new FilePayload("jaarplan.pdf", "application/pdf", plan));
        lead.tick("Er staan geen gegevens van patiënten in");
        lead.press("Lever het bewijs aan");
        lead.reads("Het bewijs is toegevoegd.");
        lead.open(HOME + "/" + round + "/criterium/A1");
        lead.page().getByText("Kies bewijs").click();
        lead.tick("Jaarplan");
        lead.press("Bewaar de keuze");
        answers(lead, round, "Het plan is getekend.");
    }

    private static void answers(Hands lead, long round, String view) {
        lead.open(HOME + "/" + round + "/criterium/A1");
        lead.tick("Voldoet: ");
        lead.fill("Toelichting in eigen woorden", view);
        lead.press("Bewaar");
        lead.reads("Uw antwoord is bewaard.");
    }

    private static void send(Hands lead, long round) {
        lead.open(HOME + "/" + round + "/indienen");
        lead.tick("Ik verklaar dat de antwoorden waar zijn");
        lead.press("Dien de zelfevaluatie in");
        lead.reads("De zelfevaluatie is ingediend");
    }

    private static String reference(Hands lead) {
        return lead.main().innerText().replaceAll("(?s).*Kenmerk (C-[0-9-]+).*", "$1");
    }

    private void scores(Hands hands, long round) {
        hands.open("/nl/visitatie/" + round);
        hands.reads("Jaarplan", "Het plan is getekend.");
        String plan = hands.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jaarplan"))
                .getAttribute("href");
        assertThat(hands.page().request().get(register + plan.substring(1)).body())
                .startsWith("%PDF-1.7".getBytes(US_ASCII));
        hands.page().locator("#score-A1").selectOption("PARTLY");
        hands.page().locator("#note-A1").fill("Eén handtekening ontbreekt.");
        PlaywrightAssertions.assertThat(hands.page().locator("#says-A1")).containsText("Opgeslagen om");
    }

    /** The programme looks again at what was left open, and files that. */
    private static long mends(AuditScenes scenes, RoundSeed seed) throws SQLException {
        try (Hands lead = scenes.hands("first").signedInAs(seed.lead())) {
            lead.open(HOME);
            lead.reads("Hertoets van open punten");
            lead.looksWideAndNarrow("recheck");
            long recheck = seed.round();
            lead.open(HOME + "/" + recheck);
            lead.reads("0 van 1 bekeken");
            answers(lead, recheck, "Nu ook door de directeur getekend.");
            send(lead, recheck);
            lead.looksWideAndNarrow("recheck-filed");
            return recheck;
        }
    }

    private static void nothingPublic(AuditScenes scenes, Filed filed) throws SQLException {
        try (Hands anybody = scenes.hands("first")) {
            anybody.open("/nl/programma/" + number(filed));
            anybody.reads("Deze pagina bestaat niet");
        }
    }

    private static void publicly(AuditScenes scenes, Filed filed, String status, LocalDate end) throws SQLException {
        try (Hands anybody = scenes.hands("first")) {
            anybody.open("/nl/programma/" + number(filed));
            anybody.reads(status, filed.institutionName(), String.valueOf(end.getYear()));
            assertThat(anybody.main().innerText()).doesNotContain("getekend", "A1");
            anybody.looksWideAndNarrow("public-" + end.getYear());
        }
    }

    private static String number(Filed filed) throws SQLException {
        return "P-1999-%08d"
                .formatted(RoundSeed.one(
                        "select right(number, 8)::bigint from programme where id = " + filed.programme()));
    }
}
