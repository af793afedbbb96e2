package nl.mbtregister.certification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.mbtregister.certification.FixtureRounds;
import nl.mbtregister.certification.RoundSeed;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** J11: a lead and a contributor evaluate their programme, and the lead files it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CertificationJourneyIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final String HOME = "/nl/instelling/certificering";

    @ArquillianResource
    private URL register;

    @DisplayName(
            "AC11 certification.R3 certification.R8 certification.R12 certification.R14 certification.R18 from the start of a round to filing it")
    @Test
    void a_programme_is_evaluated_by_two_and_filed() throws SQLException {
        RoundSeed seed = RoundSeed.sown();
        try (Hands lead = hands(seed.lead());
                Hands helper = hands(seed.helper())) {
            start(lead, seed);
            long round = seed.round();
            divide(lead, round);
            sees_only_what_was_given(helper, round);
            hands_in_evidence(helper);
            uses_it_three_times(helper, round);
            two_at_once(lead, helper, round);
            expires_everywhere(lead, seed, round);
            files(lead, round);
            english(lead, round);
        }
    }

    @DisplayName("certification.R15 certification.R16 a recertification is compared, and criteria are looked at")
    @Test
    void a_recertification_is_compared_with_the_round_before() throws SQLException {
        RoundSeed seed = RoundSeed.sown();
        RoundSeed.run("""
                with r as (insert into certification_round (programme_id, kind, state, library, edition, modules, variant, started_at,
                    started_by, reference, filed_at, filed_on, filed_by, decided_on)
                  values (%d, 'FIRST', 'DECIDED', 'mbt-programme', 1, '{MBT}', 'DAY_HOSPITAL', now(), 'test', 'C-1999-%08d', now(),
                    current_date, 'test', current_date) returning id)
                insert into round_answer (round_id, code, edition, work, result, view, saved_at, saved_by)
                select id, code, 1, 'DONE', result, 'Zo deden wij het.', now(), 'test'
                from r, (values ('A1', 'PARTLY'), ('A2', 'MET'), ('A3', 'MET')) a (code, result)""".formatted(seed.programme(), seed.programme()));
        try (Hands lead = hands(seed.lead())) {
            lead.open(HOME);
            lead.reads("Begin de hercertificering", "Neem de antwoorden van de vorige ronde over");
            lead.looksWideAndNarrow("again");
            lead.press("Begin de hercertificering");
            lead.reads("0 van", "Nog te bekijken");
            long round = seed.round();
            criterion(lead, round, "A1");
            lead.reads("Dit antwoord komt uit C-1999-");
            lead.looksWideAndNarrow("again-criterion");
            lead.tick("Voldoet: ");
            lead.press("Bewaar");
            criterion(lead, round, "A2");
            lead.tick("Ontbreekt: ");
            lead.press("Bewaar");
            lead.open(HOME + "/" + round + "/vergelijking");
            lead.reads("1 beter", "1 minder", "Deels", "Ontbreekt");
            lead.looksWideAndNarrow("comparison");
            lead.follow("Alleen verschillen");
            lead.reads("A1 ", "A2 ");
            lead.open(HOME + "/" + round + "/criteria");
            lead.reads("Er valt niets te kiezen.");
            lead.looks("library");
        }
    }

    private Hands hands(Accounts.Account account) throws SQLException {
        return new Hands(register, 1280, "certification").signedInAs(account);
    }

    private static void start(Hands lead, RoundSeed seed) {
        lead.open(HOME);
        lead.looksWideAndNarrow("home");
        lead.page().getByLabel("MBT-introductiecursus (MBT-I)").uncheck();
        lead.press("Begin de eerste certificering");
        lead.reads("Zelfevaluatie MBT " + seed.mark(), "0 van 45 bekeken", "0 van 45 voldoen", "A Organisatie");
        lead.looksWideAndNarrow("checklist-empty");
    }

    private static void divide(Hands lead, long round) {
        lead.follow("Verdeel het werk");
        lead.press("Geef het domein");
        lead.looks("division-wrong");
        lead.choose("Domein", "B");
        lead.fill("Uiterlijk op", TYPED.format(TODAY.plusDays(14)));
        lead.fill("Wat vraagt u?", "Graag met notulen van het overleg.");
        lead.press("Geef het domein");
        lead.reads("Het domein is gegeven.", "B Team", "Bram Helper");
        lead.looksWideAndNarrow("division");
    }

    private static void sees_only_what_was_given(Hands helper, long round) {
        helper.open(HOME + "/" + round);
        helper.reads("U ziet de domeinen die aan u zijn gegeven.", "B Team", "0 van 11 bekeken");
        assertThat(helper.main()).not().containsText("A Organisatie");
        helper.looksWideAndNarrow("contributor");
        for (String path : new String[] {"/criterium/A1", "/indienen", "/verdeling", "/criteria"}) {
            helper.open(HOME + "/" + round + path);
            helper.reads("Deze pagina bestaat niet");
        }
    }

    private static void hands_in_evidence(Hands helper) {
        helper.open("/nl/instelling/bewijs");
        helper.looksWideAndNarrow("evidence-empty");
        paper(helper, "Notulen overleg", "notulen.pdf", "MZ dit is een programma".getBytes(UTF_8));
        helper.reads("Er klopt iets niet");
        helper.looks("evidence-lies");
        paper(helper, "Notulen overleg", "notulen-111222333.pdf", FixtureRounds.pdf("a"));
        helper.reads("burgerservicenummer", "Er is nog niets bewaard.");
        helper.looksWideAndNarrow("evidence-suspicious");
        helper.tick("Ik heb het nagekeken");
        helper.page()
                .getByLabel("Bestand")
                .setInputFiles(new FilePayload("notulen-111222333.pdf", "application/pdf", FixtureRounds.pdf("a")));
        helper.tick("Er staan geen gegevens van patiënten in");
        helper.press("Lever het bewijs aan");
        helper.reads("Het bewijs is toegevoegd.", "Notulen overleg", "Geldig tot en met");
        helper.looksWideAndNarrow("evidence");
        helper.follow("Notulen overleg");
        helper.reads("SHA-256", "Versie 1", "leek");
        helper.looksWideAndNarrow("piece");
    }

    private static void paper(Hands helper, String title, String name, byte[] content) {
        helper.fill("Titel", title);
        helper.fill("Datum van het bewijs", TYPED.format(TODAY.minusDays(3)));
        helper.fill("Verloopt op", TYPED.format(TODAY.plusDays(20)));
        helper.page().getByLabel("Bestand").setInputFiles(new FilePayload(name, "application/pdf", content));
        helper.tick("Er staan geen gegevens van patiënten in");
        helper.press("Lever het bewijs aan");
    }

    private static void uses_it_three_times(Hands helper, long round) {
        for (String code : new String[] {"B5", "B7", "B9"}) {
            criterion(helper, round, code);
            helper.page().getByText("Kies bewijs").click();
            helper.tick("Notulen overleg");
            helper.press("Bewaar de keuze");
            helper.reads("De keuze van bewijs is bewaard.", "Notulen overleg");
        }
        criterion(helper, round, "B5");
        helper.tick("Niet van toepassing: ");
        helper.press("Bewaar");
        helper.reads("Schrijf waarom dit criterium niet van toepassing is.");
        helper.looksWideAndNarrow("criterion-wrong");
        helper.tick("Voldoet: ");
        helper.fill("Toelichting in eigen woorden", "Elke maandag, een uur.");
        helper.press("Bewaar");
        helper.reads("Uw antwoord is bewaard.", "Bram Helper");
        helper.looksWideAndNarrow("criterion");
    }

    private static void two_at_once(Hands lead, Hands helper, long round) {
        criterion(lead, round, "B6");
        criterion(helper, round, "B6");
        helper.tick("Voldoet: ");
        helper.fill("Toelichting in eigen woorden", "Elke week, zegt de medewerker.");
        helper.press("Bewaar");
        lead.tick("Deels: ");
        lead.fill("Toelichting in eigen woorden", "Om de week, zegt de leider.");
        lead.press("Bewaar");
        lead.reads("Iemand anders bewaarde dit criterium tegelijk met u.", "zegt de medewerker", "zegt de leider");
        lead.looksWideAndNarrow("two-texts");
        lead.fill("Toelichting in eigen woorden", "Elke week, en om de week met het hele team.");
        lead.press("Bewaar als één antwoord");
        lead.reads("Uw antwoord is bewaard.");
        assertThat(lead.main()).not().containsText("zegt de leider");
    }

    private static void expires_everywhere(Hands lead, RoundSeed seed, long round) throws SQLException {
        RoundSeed.run(
                "update evidence_version set dated_on = current_date - 9, expires_on = current_date - 2 where evidence_id in (select id from evidence where institution_id = "
                        + seed.institution() + ")");
        lead.open(HOME + "/" + round + "?domain=B");
        lead.reads("2 van 45 bekeken", "2 van 45 voldoen");
        assertThat(lead.main().getByText("1 is verlopen")).hasCount(3);
        lead.looksWideAndNarrow("checklist");
        lead.follow("Zonder bewijs");
        assertThat(lead.main()).not().containsText("B5 ");
        lead.follow("Nog te beoordelen");
        lead.reads("A1 ");
    }

    private static void files(Hands lead, long round) throws SQLException {
        lead.follow("Controleer en dien in");
        lead.reads("Indienen kan nog niet", "Kerncriteria zonder oordeel", "A1 ", "1 bewijsstuk is verlopen");
        lead.looksWideAndNarrow("blocked");
        lead.follow("A1 ");
        lead.tick("Deels: ");
        lead.press("Bewaar");
        lead.open(HOME + "/" + round);
        lead.reads("3 van 45 bekeken", "2 van 45 voldoen");
        RoundSeed.run("""
                insert into round_answer (round_id, code, edition, work, result, view, saved_at, saved_by)
                select %d, d || n, 1, 'DONE', 'MET', 'Zo.', now(), 'test' from unnest(array['A', 'B', 'C', 'D', 'H']) d, generate_series(1, 14) n
                on conflict do nothing""".formatted(round));
        lead.open(HOME + "/" + round + "/indienen");
        lead.reads("Dit houdt indienen niet tegen.", "Criteria waarvan al het bewijs is verlopen");
        lead.press("Dien de zelfevaluatie in");
        lead.reads("Zet een vinkje: u verklaart dat de antwoorden waar zijn.");
        lead.looksWideAndNarrow("check");
        lead.tick("Ik verklaar dat de antwoorden waar zijn");
        lead.press("Dien de zelfevaluatie in");
        lead.reads(
                "De zelfevaluatie is ingediend", "Kenmerk C-" + TODAY.getYear(), "Deze termijnen zijn een voorbeeld");
        lead.looksWideAndNarrow("filed");
        criterion(lead, round, "B5");
        assertThat(lead.main()).not().containsText("Bewaar de keuze");
        lead.looksWideAndNarrow("criterion-filed");
    }

    private static void english(Hands lead, long round) {
        for (String path : new String[] {"", "/criterion/B5", "/file", "/criteria"}) {
            lead.open("/en/institution/certification/" + round + path);
            lead.looksWideAndNarrow("en" + path.replace('/', '-'));
        }
        lead.open("/en/institution/evidence");
        lead.reads("Evidence of the institution.", "Expired after");
        lead.looks("en-evidence");
    }

    private static void criterion(Hands hands, long round, String code) {
        hands.open(HOME + "/" + round + "/criterium/" + code);
    }
}
