package nl.mbtregister.admission.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URL;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Dossier;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Keys;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey J9: members of the committee assess an application. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AssessmentJourneyIT {
    private static final int DESK = 1280;
    private static final int DOCUMENTS = 20;
    private static final int TRAINING = 3;
    private static final String REASON = "Deze training had geen licentie.";

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "AC9: a file with twenty documents is assessed and refused by keyboard alone, with a reason per criterion")
    void an_application_is_assessed_by_keyboard_alone() throws Exception {
        Accounts.Account account = Accounts.freshTherapist();
        complete(account);
        handsIn(account);
        try (Hands therapist = new Hands(register, DESK, "assessed").signedInAs(account);
                Hands member = new Hands(register, DESK, "keyboard").signedInAs(Accounts.fresh(Role.CUR_MEMBER))) {
            String reference = EnglishFiling.filed(register, therapist);
            long application = EnglishFiling.application(account);
            assertThat(member.open("/nl/commissie/aanvraag/" + application).page())
                    .hasURL(Pattern.compile(".*/belangen"));
            judges(member, new Keys(member.page()), reference);
            therapist.open("/nl/mijn/inzage").reads("Een document: bewijs-", "Lid van de commissie");
            therapist.looks("1-log");
        }
    }

    private static void judges(Hands member, Keys keys, String reference) {
        member.open("/nl/commissie");
        keys.to(reference).enter();
        keys.option("Nee", "Nee").to("Verder").enter();
        for (int number : CaseWork.DECIDING) {
            keys.to(number + ". ").enter();
            if (number == TRAINING) {
                keys.to("bewijs-20.pdf").enter();
            }
            keys.option("Voldoet", number == TRAINING ? "Voldoet niet" : "Voldoet");
            keys.to("Oordeel bewaren").enter();
            if (number == TRAINING) {
                member.reads("Schrijf op waarom de aanvrager niet voldoet.");
                member.looks("1-no-reason");
                keys.to("Reden").type(REASON).to("Oordeel bewaren").enter();
            }
            member.reads("Uw oordeel is bewaard.");
        }
        member.looks("2-judged");
        keys.to("Stemmen").enter();
        keys.option("Goedkeuren", "Afwijzen").to("Bekijk de brief").enter();
        member.reads("De brief die de aanvrager krijgt", "Een basistraining MBT met een licentie", REASON);
        member.looks("3-letter");
        keys.to("Stem uitbrengen").enter();
        member.reads("Er is nog een stem nodig.");
    }

    private static void complete(Accounts.Account account) throws SQLException {
        try (var database = TestServers.database().getConnection()) {
            new Dossier(database, account.personId(), Dossier.person(database, "70421322")).complete();
        }
    }

    /** Twenty pages of evidence, each of a course of its own. */
    private void handsIn(Accounts.Account account) throws SQLException {
        String cookie = SignIn.as(account);
        try (Hands browser = new Hands(register, DESK, "evidence");
                var database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            APIRequestContext request = browser.page().request();
            for (int i = 1; i <= DOCUMENTS; i++) {
                String name = "bewijs-" + i + ".pdf";
                FormData form = FormData.create()
                        .set("secret", SignIn.formSecret(cookie))
                        .set("once", UUID.randomUUID().toString())
                        .set("to", "/nl/mijn/opleidingen")
                        .set("free", "yes")
                        .set("file", new FilePayload(name, "application/pdf", Applicant.pdf(name)));
                var answer = request.post(
                        register + "documents",
                        RequestOptions.create()
                                .setHeader("Cookie", SignIn.header(cookie))
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setMultipart(form)
                                .setMaxRedirects(0));
                Assertions.assertThat(answer.status()).isEqualTo(303);
            }
            statement.executeUpdate("""
                insert into followed_course (id, person_id, course, institute, licensed, first_day, last_day, document_id)
                select nextval('followed_course_seq'), owner_person, 'BASIC_TRAINING', 'Instituut', true,
                  date '2023-01-01' + id::int %% 300, date '2023-01-03' + id::int %% 300, id
                from document where owner_person = %d""".formatted(account.personId()));
        }
    }
}
