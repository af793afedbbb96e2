package nl.mbtregister.certification.web;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.certification.FixtureAudit.Filed;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The scenes of a round after filing, as the people of the register play them in their browsers. */
record AuditScenes(URL register) {
    private static final int DESK = 1280;
    private static final LocalDate TODAY = LocalDate.now(Time.LEGAL_ZONE);

    Hands hands(String name) {
        return new Hands(register, DESK, name);
    }

    void named(long round, Accounts.Account one, Accounts.Account two) throws SQLException {
        try (Hands hands = hands("desk").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            hands.open("/nl/balie/certificering");
            hands.looks("list");
            hands.open("/nl/balie/certificering/" + round);
            hands.page().locator("#auditor-" + one.id()).check();
            hands.page().locator("#auditor-" + two.id()).check();
            hands.press("Auditors aanwijzen");
            hands.reads("De auditors zijn aangewezen", "heeft nog niets verklaard");
            hands.looks("named");
        }
    }

    void declared(Hands hands, Filed filed) {
        hands.open("/nl/visitatie");
        hands.reads(filed.institutionName());
        hands.looks("home");
        hands.open("/nl/visitatie/" + filed.round());
        hands.reads("Hebt u een band met deze instelling?");
        hands.looksWideAndNarrow("tie");
        hands.tick("Nee, er is geen band");
        hands.press("Verklaren en verder");
        hands.reads("0 van", "A Organisatie", "Zelf");
        hands.looksWideAndNarrow("checklist");
        hands.page().setViewportSize(DESK, 900);
    }

    /** The visit, what was found, the check of the facts and the report. */
    void reported(Filed filed, Accounts.Account auditor) throws SQLException {
        try (Hands hands = hands("audit").signedInAs(auditor)) {
            visited(hands, filed.round());
            found(hands, filed.round());
            asked(hands, filed.round());
        }
        checked(filed);
        try (Hands hands = hands("answer").signedInAs(auditor)) {
            answered(hands, filed.round());
        }
    }

    private void visited(Hands hands, long round) {
        hands.open("/nl/visitatie/" + round + "/bezoek");
        hands.tick("deels op locatie, deels online");
        hands.fill("Dag van het bezoek", written(TODAY));
        hands.fill("Plaats of ruimte", "Utrecht");
        hands.press("Bezoek bewaren");
        hands.reads("Het bezoek is bijgewerkt");
        hands.fill("Tijd", "9:30");
        hands.fill("Onderwerp", "Teamoverleg");
        hands.fill("Wie (functie)", "hele team");
        hands.press("Toevoegen aan de agenda");
        hands.reads("09:30", "Dossier 1 van 8");
        hands.tick("D6");
        hands.press("Dossier bewaren");
        hands.reads("Gezien in 1 van 1", "Dossier 2 van 8");
        hands.fill("Met wie (functie)", "programmaleider");
        hands.fill("Wat is er gezegd?", "Elke maandag een uur.");
        hands.press("Notitie bewaren");
        hands.reads("Elke maandag een uur.");
        hands.looksWideAndNarrow("visit");
        hands.page().setViewportSize(DESK, 900);
    }

    private void found(Hands hands, long round) {
        hands.open("/nl/visitatie/" + round + "/bevindingen");
        hands.press("Bevinding bewaren");
        hands.reads("Vul dit in.");
        hands.looks("finding-wrong");
        hands.choose("Criterium", "A1");
        hands.fill("Wat hebt u gevonden?", "Het beleid is niet getekend.");
        hands.fill("Gezien bewijs", "Jaarplan 2026");
        hands.tick("moet worden verbeterd");
        hands.choose("Zwaarte", "MAJOR");
        hands.tick("groot");
        hands.tick("vaker");
        hands.fill("Wie verbetert dit (functie)", "programmaleider");
        hands.fill("Uiterste datum", written(TODAY.plusMonths(3)));
        hands.press("Bevinding bewaren");
        hands.reads("Bevinding 1: moet worden verbeterd", "Jaarplan 2026", "programmaleider");
        hands.looksWideAndNarrow("findings");
        hands.page().setViewportSize(DESK, 900);
    }

    private void asked(Hands hands, long round) {
        hands.open("/nl/visitatie/" + round + "/rapport");
        hands.press("Beginnen met het rapport");
        hands.press("Feiten laten nakijken");
        hands.reads("Conceptrapport, versie 1", "SHA-256");
        hands.looksWideAndNarrow("report");
    }

    private void checked(Filed filed) throws SQLException {
        try (Hands hands = hands("facts").signedInAs(filed.lead())) {
            hands.open("/nl/instelling/rapporten");
            hands.reads(filed.reference());
            hands.looks("reports");
            hands.open("/nl/instelling/rapporten/" + filed.round());
            hands.tick("Nee, er klopt iets niet");
            hands.press("Reactie bewaren");
            hands.reads("Schrijf op wat er niet klopt");
            hands.fill("Reactie van het programma", "Het is in mei getekend.");
            hands.press("Reactie bewaren");
            hands.looksWideAndNarrow("check");
            hands.press("Controle afronden");
            hands.reads("De controle van de feiten is afgerond");
        }
    }

    private void answered(Hands hands, long round) {
        hands.open("/nl/visitatie/" + round + "/rapport");
        hands.reads("Er wacht nog één reactie op uw antwoord", "Het is in mei getekend.");
        hands.fill("Antwoord van de auditors", "Wij zagen het getekende stuk niet.");
        hands.press("Antwoord bewaren");
        hands.press("Rapport overdragen");
        hands.reads("Definitief rapport, versie 2", "Het rapport is overgedragen");
        hands.looks("handed");
        hands.open("/nl/visitatie/" + round);
        hands.looks("closed");
    }

    /** @param open whether points are left open */
    void decided(long round, boolean open) throws SQLException {
        try (Hands hands = hands("propose").signedInAs(Accounts.fresh(Role.CUR_MEMBER))) {
            hands.open("/nl/besluiten");
            hands.looks("list");
            hands.open("/nl/besluiten/" + round);
            if (open) {
                hands.reads("A1 is er deels", "Definitief rapport");
                hands.fill("Open punten hersteld op", written(TODAY.plusMonths(6)));
            }
            hands.press("Voorstel bewaren");
            hands.reads("Het voorstel is bewaard", "Een ander dan wie het voorstelde, besluit");
            hands.looksWideAndNarrow(open ? "conditional" : "full");
        }
        try (Hands hands = hands("decide").signedInAs(Accounts.fresh(Role.CUR_CHAIR))) {
            hands.open("/en/decisions/" + round);
            hands.looks(open ? "english" : "english-full");
            hands.press("Decide this");
            hands.reads("The decision was made", open ? "certified on conditions" : "certified");
            hands.looks(open ? "decided" : "decided-full");
        }
    }

    void recheck(Filed filed, long recheck, Accounts.Account one, Accounts.Account two) throws SQLException {
        named(recheck, one, two);
        try (Hands hands = hands("recheck").signedInAs(two)) {
            hands.open("/en/audit/" + recheck);
            hands.tick("No, there is no tie");
            hands.press("State this and go on");
            hands.reads("0 of 1 criteria scored");
            hands.page().locator("#score-A1").selectOption("MET");
            hands.page().locator("#note-A1").fill("Signed now.");
            PlaywrightAssertions.assertThat(hands.page().locator("#says-A1")).containsText("Saved at");
            hands.looksWideAndNarrow("criterion");
            hands.open("/en/audit/" + recheck + "/report");
            hands.press("Begin the report");
            hands.press("Have the facts checked");
        }
        try (Hands hands = hands("recheck").signedInAs(filed.lead())) {
            hands.open("/en/institution/reports/" + recheck);
            hands.press("Finish the check");
        }
        try (Hands hands = hands("recheck").signedInAs(two)) {
            hands.open("/en/audit/" + recheck + "/report");
            hands.press("Hand the report over");
            hands.reads("Final report");
        }
        decided(recheck, false);
    }

    static String written(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }
}
