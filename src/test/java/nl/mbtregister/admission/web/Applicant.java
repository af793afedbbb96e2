package nl.mbtregister.admission.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Letterbox;

/** A therapist who was not in the register yet, at each page of an application. */
final class Applicant {
    static final String SURNAME = "Reisjager";
    private static final String PASSWORD = "een lange zin om te onthouden";

    private final Hands hands;
    private final String email = "aanvrager+" + UUID.randomUUID() + "@people.example";

    Applicant(Hands hands) {
        this.hands = hands;
    }

    String email() {
        return email;
    }

    Letterbox letters() {
        return new Letterbox(email);
    }

    void signsUp() {
        hands.open("/nl/account-maken");
        hands.fill("Uw naam", "R. " + SURNAME);
        hands.fill("E-mailadres", email);
        hands.fill("Nieuw wachtwoord", PASSWORD);
        hands.looksWideAndNarrow("01-sign-up");
        hands.press("Account maken");
        hands.looksWideAndNarrow("02-confirm");
        hands.fill("Code uit de e-mail", letters().code());
        hands.press("Bevestigen");
        hands.reads("Uw e-mailadres is bevestigd.");
        signsIn(hands);
    }

    /** In whichever browser. */
    void signsIn(Hands browser) {
        browser.open("/nl/mijn");
        browser.fill("E-mailadres", email);
        browser.fill("Wachtwoord", PASSWORD);
        browser.press("Inloggen");
    }

    void saysWhoTheyAre() {
        hands.reads("Vul eerst uw gegevens in.");
        hands.looksWideAndNarrow("03-home-empty");
        hands.follow("Gegevens invullen");
        hands.looksWideAndNarrow("04-details-empty");
        hands.tick("Nederland");
        hands.fill("Voorletters", "R.");
        hands.fill("Achternaam", SURNAME);
        hands.press("Dossier beginnen");
        hands.reads("Uw dossier is begonnen.", "R. " + SURNAME);
        hands.fill("Instelling", "GGZ Voorbeeld");
        hands.fill("Plaats", "Utrecht");
        hands.press("Bewaren");
        hands.looksWideAndNarrow("05-details");
    }

    void begins() {
        hands.open("/nl/mijn/aanvraag");
        hands.looksWideAndNarrow("06-application-none");
        hands.press("Aanvraag beginnen");
        hands.reads("Uw aanvraag is begonnen.", "Wat ontbreekt er nog?");
        hands.looksWideAndNarrow("07-tasks-begun");
    }

    void keepsWork() {
        hands.open("/nl/mijn/werk");
        hands.fill("Werkgever of praktijk", "GGZ Voorbeeld");
        hands.fill("Plaats", "Utrecht");
        hands.choose("Werkveld", "ggz");
        hands.fill("Uren MBT per week", "16");
        hands.tick("Ik werk hier in een multidisciplinair team");
        hands.fill("Eerste dag", "1-1-2024");
        hands.press("Bewaren");
        hands.reads("16 uur MBT per week");
        hands.looksWideAndNarrow("08-work");
    }

    void keepsEducation() {
        hands.open("/nl/mijn/opleidingen");
        hands.looksWideAndNarrow("09-education-empty");
        hands.follow("Diploma toevoegen");
        uploads("diploma.pdf");
        hands.fill("Naam van de opleiding", "Psychologie");
        hands.fill("School of universiteit", "Universiteit Voorbeeld");
        hands.page().locator("#level").selectOption("UNIVERSITY");
        hands.fill("Datum op het diploma", "1-7-2015");
        hands.looksWideAndNarrow("10-diploma");
        hands.press("Bewaren");
        hands.follow("Opleiding toevoegen");
        uploads("certificaat.pdf");
        hands.choose("Welke opleiding was het?", "Basistraining MBT");
        hands.fill("Bij welk instituut?", "MBT Nederland");
        hands.fill("Eerste dag", "13-5-2024");
        hands.fill("Laatste dag", "15-5-2024");
        hands.tick("De opleiding had een licentie");
        hands.looksWideAndNarrow("11-course");
        hands.press("Bewaren");
        hands.reads("certificaat.pdf", "diploma.pdf", "Met licentie van het Anna Freud Centre");
        hands.looksWideAndNarrow("12-education");
    }

    private void uploads(String name) {
        hands.page()
                .getByLabel("Kies het certificaat of diploma")
                .setInputFiles(new FilePayload(name, "application/pdf", pdf(name)));
        hands.tick("Er staan geen gegevens van patiënten op");
        hands.press("Document toevoegen");
        assertThat(hands.page().locator("#document option:checked")).hasText(name);
    }

    void keepsCases() {
        hands.open("/nl/mijn/behandelingen");
        for (String code : new String[] {"A-1", "A-2"}) {
            hands.fill("Code", code);
            hands.tick("individueel");
            hands.fill("Eerste zitting", "1-9-2024");
            hands.fill("Laatste zitting", "1-9-2025");
            hands.fill("Aantal zittingen tot nu toe", "30");
            hands.tick("Voor een persoonlijkheidsstoornis");
            hands.tick("Ingebracht in supervisie");
            hands.press("Opslaan");
            hands.reads("De behandeling is toegevoegd.", code);
        }
        hands.looksWideAndNarrow("13-cases");
    }

    void entersMeeting(String supervisor) {
        hands.open("/nl/mijn/supervisie");
        hands.looksWideAndNarrow("14-supervision-empty");
        hands.follow("Bijeenkomst invullen");
        hands.fill("Uw supervisor", supervisor);
        hands.fill("Datum van de bijeenkomst", "2-6-2025");
        hands.fill("Aantal minuten", "45");
        hands.tick("Live, in dezelfde ruimte");
        hands.tick("Ik heb het verslag");
        hands.looksWideAndNarrow("15-meeting");
        hands.press("Opslaan en aanbieden");
        hands.reads("De bijeenkomst is opgeslagen.");
    }

    void asksForDeclaration(String supervisor) {
        hands.open("/nl/mijn/supervisorverklaring");
        hands.choose("Voor welke titel?", "BASIC_THERAPIST");
        hands.fill("Uw supervisor", supervisor);
        hands.looksWideAndNarrow("16-ask-declaration");
        hands.press("Vraag om de verklaring");
        hands.reads("De vraag is verstuurd.", "Wacht op de supervisor");
        hands.open("/nl/mijn/aanvraag");
        hands.reads("Wacht op");
        hands.looksWideAndNarrow("17-tasks-waiting");
    }

    /** Answers the reference of the application. */
    String files() {
        hands.open("/nl/mijn");
        hands.reads("U voldoet aan alle eisen");
        hands.looksWideAndNarrow("18-home-ready");
        hands.follow("Naar uw aanvraag");
        hands.looksWideAndNarrow("19-tasks-ready");
        hands.follow("Controleren en indienen");
        hands.looksWideAndNarrow("20-check");
        hands.press("Aanvraag indienen");
        hands.reads("Zet een vinkje om te verklaren dat alles waar is.");
        hands.looks("21-check-unsure");
        hands.tick("Ik verklaar dat alles");
        hands.press("Aanvraag indienen");
        hands.reads("Uw aanvraag is ingediend", "binnen 13 weken: uiterlijk op");
        hands.looksWideAndNarrow("22-filed");
        return hands.main().locator(".notice h2").first().innerText().replace("Uw kenmerk is ", "");
    }

    void answersSupplement(String asked) {
        hands.open("/nl/mijn/aanvraag");
        hands.looksWideAndNarrow("23-supplement-asked");
        hands.follow("Aanvulling geven");
        hands.reads(asked);
        hands.fill("Uw antwoord", "Mijn werkgever heet sinds kort GGZ Voorbeeld Midden.");
        hands.looksWideAndNarrow("24-supplement");
        hands.press("Aanvulling versturen");
        hands.reads("Uw aanvulling is verstuurd.");
    }

    void readsDecision(String reference) {
        hands.open("/nl/mijn/aanvraag");
        hands.reads("Ingeschreven", "Het besluit");
        hands.looksWideAndNarrow("25-decided");
        hands.open("/nl/mijn/berichten");
        hands.reads("Er is een besluit over uw aanvraag", "heeft uw aanvraag " + reference + " goedgekeurd");
        hands.looksWideAndNarrow("26-inbox");
        hands.open("/nl/mijn/inzage");
        hands.reads("Lid van de commissie", "Secretariaat", "Een document");
        hands.looksWideAndNarrow("27-log");
    }

    /** One page with a few words. */
    static byte[] pdf(String words) {
        String drawn = "BT /F 24 Tf 72 720 Td (" + words + ") Tj ET";
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            "<</Length " + drawn.length() + ">>\nstream\n" + drawn + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        };
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append(places).append("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n");
        return file.append(start).append("\n%%EOF\n").toString().getBytes(US_ASCII);
    }
}
