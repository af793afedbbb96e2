package nl.mbtregister.admission.web;

import java.util.List;
import nl.mbtregister.it.Hands;

/** What the supervisor, the office and the committee do with an application, in Dutch. */
final class CaseWork {
    /** The requirements that decide, by number on the page; the others are advice. */
    static final List<Integer> DECIDING = List.of(1, 2, 3, 4, 7, 8);

    private CaseWork() {}

    static void signs(Hands supervisor) {
        supervisor.open("/nl/supervisor");
        supervisor.reads("R. " + Applicant.SURNAME, "verklaring voor");
        supervisor.looksWideAndNarrow("1-home");
        supervisor.tick("Ik heb elke rij bekeken");
        supervisor.press("Alle rijen kloppen: onderteken ze allemaal");
        supervisor.reads("Uw handtekening is vastgelegd.");
        supervisor.looks("2-signed");
    }

    static void declares(Hands supervisor) {
        supervisor.open("/nl/supervisor");
        supervisor.page().locator(".task a").first().click();
        supervisor.looksWideAndNarrow("3-declaration");
        for (var yes : supervisor.page().locator("input[type=radio][value=YES]").all()) {
            yes.check();
        }
        supervisor.fill("Eindverslag", "Werkt goed met MBT, alleen en in een groep.");
        supervisor.tick("Het oordeel is positief.");
        supervisor.press("Bewaren en bekijken");
        supervisor.looksWideAndNarrow("4-declaration-preview");
        supervisor.tick("Ik heb de verklaring gelezen");
        supervisor.press("Onderteken de verklaring");
        supervisor.reads("De verklaring is ondertekend.");
        supervisor.looks("5-declared");
    }

    static void asks(Hands desk, String reference, String question) {
        desk.open("/nl/balie");
        desk.reads(reference);
        desk.looks("1-list");
        desk.follow(reference);
        desk.looks("2-case");
        desk.press("In behandeling nemen");
        desk.press("Vraag versturen");
        desk.reads("Vul in wat u de aanvrager vraagt.");
        desk.looks("3-case-mistake");
        desk.fill("Wat vraagt u de aanvrager?", question);
        desk.press("Vraag versturen");
        desk.reads("De klok staat stil.");
        desk.looks("4-asked");
    }

    static void findsComplete(Hands desk, String reference) {
        desk.open("/nl/balie");
        desk.follow(reference);
        desk.reads("GGZ Voorbeeld Midden");
        desk.looks("5-answered");
        desk.press("Compleet: naar de commissie");
        desk.reads("De aanvraag is compleet");
        desk.looks("6-complete");
    }

    /** Everything up to the vote. */
    static void judges(Hands member, String reference) {
        member.open("/nl/commissie");
        member.looks("1-list");
        member.follow(reference);
        member.reads("Het dossier opent als u hebt gezegd");
        member.press("Verder");
        member.reads("Kies of u een belang hebt.");
        member.looks("2-interests");
        member.tick("Nee");
        member.press("Verder");
        member.reads("0 van 8 eisen bekeken");
        member.looks("3-case");
        for (int number : DECIDING) {
            member.page()
                    .locator("ol.findings a[href$='criterion=" + number + "']")
                    .click();
            if (number == DECIDING.get(2)) {
                member.looks("4-evidence");
            }
            member.page().locator("#judge input[value=MET]").check();
            member.press("Oordeel bewaren");
            member.reads("Uw oordeel is bewaard.");
        }
        member.looks("5-judged");
    }

    static void approves(Hands member, String done) {
        member.follow("Stemmen");
        member.looks("6-vote");
        member.tick("Goedkeuren");
        member.press("Bekijk de brief");
        member.reads("De brief die de aanvrager krijgt", "goedgekeurd");
        member.looks("7-letter");
        member.press("Stem uitbrengen");
        member.reads(done);
        member.looks("8-voted");
    }
}
