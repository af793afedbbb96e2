package nl.mbtregister.admission.web;

import java.net.URL;
import java.sql.SQLException;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;

/** Somebody whose file is complete applies, in English, and the office passes it on. */
final class EnglishFiling {
    private static final int DESK = 1280;

    private EnglishFiling() {}

    /** Answers the reference of the application, which then lies with the committee. */
    static String filed(URL register, Hands therapist) throws SQLException {
        therapist.open("/en/my/application");
        therapist.press("Begin the application");
        therapist.looks("1-tasks");
        therapist.follow("Check and file");
        therapist.looks("2-check");
        therapist.tick("I declare that everything");
        therapist.press("File the application");
        therapist.reads("Your application has been filed", "within 13 weeks");
        therapist.looks("3-filed");
        String reference =
                therapist.main().locator(".notice h2").first().innerText().replace("Your reference is ", "");
        try (Hands desk = new Hands(register, DESK, "office").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            desk.open("/en/desk");
            desk.looks("1-list");
            desk.follow(reference);
            desk.press("Take on");
            desk.looks("2-case");
            desk.press("Complete: to the committee");
            desk.reads("now lies with the committee");
        }
        return reference;
    }

    static void approves(Hands member, String reference, String done) {
        member.open("/en/committee");
        member.looks("1-list");
        member.follow(reference);
        member.looks("2-interests");
        member.page().locator("input[name=tie][value=no]").check();
        member.press("Go on");
        for (int number : CaseWork.DECIDING) {
            member.page()
                    .locator("ol.findings a[href$='criterion=" + number + "']")
                    .click();
            member.page().locator("#judge input[value=MET]").check();
            member.press("Keep the judgement");
        }
        member.reads("6 of 8 requirements looked at");
        member.looks("3-judged");
        member.follow("Vote");
        member.page().locator("input[name=proposal][value=APPROVE]").check();
        member.press("See the letter");
        member.looks("4-letter");
        member.press("Cast the vote");
        member.reads(done);
    }

    /** Id of the application of the account's person. */
    static long application(Accounts.Account account) throws SQLException {
        try (var database = TestServers.database().getConnection();
                var select = database.prepareStatement("select id from application where person_id = ?")) {
            select.setObject(1, account.personId());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
