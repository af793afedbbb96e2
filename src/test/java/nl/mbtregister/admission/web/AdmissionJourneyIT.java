package nl.mbtregister.admission.web;

import static nl.mbtregister.it.Machine.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Dossier;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the account to the entry in the register: therapist, supervisor, office and committee, each in their own browser. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AdmissionJourneyIT {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final String QUESTION = "Wat is de naam van uw werkgever nu?";

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName("AC5, AC9: somebody makes an account, fills a file, is judged and stands in the register at once")
    void a_therapist_comes_into_the_register() throws Exception {
        Accounts.Account supervisor = RegisteredSupervisor.fresh();
        String reference;
        long person;
        try (Hands therapist = new Hands(register, PHONE, "therapist");
                Hands signer = new Hands(register, PHONE, "supervisor").signedInAs(supervisor)) {
            Applicant applicant = new Applicant(therapist);
            applicant.signsUp();
            applicant.saysWhoTheyAre();
            person = id("select person_id from account where email = ?", applicant.email());
            applicant.begins();
            applicant.keepsWork();
            applicant.keepsEducation();
            applicant.keepsCases();
            applicant.entersMeeting(RegisteredSupervisor.number(supervisor));
            write(person, supervisor);
            applicant.asksForDeclaration(RegisteredSupervisor.number(supervisor));
            long application = id("select id from application where person_id = ?", person);
            isShutToStaff(application);
            isAllThereElsewhere(applicant);
            CaseWork.signs(signer);
            CaseWork.declares(signer);
            reference = applicant.files();
            officeChecks(therapist, applicant, reference);
            twoMembersDecide(reference);
            applicant.readsDecision(reference);
            assertThat(applicant.letters().letter("Er is een besluit over uw aanvraag"))
                    .contains(reference, "goedgekeurd");
        }
        everybodySees(number(person));
    }

    @Test
    void the_same_in_english_from_filing_on() throws Exception {
        Accounts.Account account = Accounts.freshTherapist();
        try (var database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            new Dossier(database, account.personId(), Dossier.person(database, "70421322")).complete();
            statement.executeUpdate("update person set language = 'en' where id = " + account.personId());
        }
        try (Hands therapist = new Hands(register, DESK, "english").signedInAs(account);
                Hands first = new Hands(register, DESK, "english-member").signedInAs(Accounts.fresh(Role.CUR_MEMBER));
                Hands second = new Hands(register, DESK, "english-chair").signedInAs(Accounts.fresh(Role.CUR_CHAIR))) {
            String reference = EnglishFiling.filed(register, therapist);
            EnglishFiling.approves(first, reference, "One more vote is needed.");
            EnglishFiling.approves(second, reference, "there is a decision");
            therapist.open("/en/my/application").reads("The decision", "approved your application " + reference);
            therapist.looks("4-decided");
            therapist.open("/en/my/messages");
            therapist.looks("5-inbox");
            therapist.open("/en/register/" + number(account.personId())).reads("Registered", "MBT basic therapist");
            therapist.looks("6-public");
        }
    }

    private void officeChecks(Hands therapist, Applicant applicant, String reference) throws SQLException {
        try (Hands desk = new Hands(register, DESK, "desk").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            CaseWork.asks(desk, reference, QUESTION);
            applicant.answersSupplement(QUESTION);
            CaseWork.findsComplete(desk, reference);
        }
    }

    private void twoMembersDecide(String reference) throws SQLException {
        try (Hands first = new Hands(register, DESK, "member").signedInAs(Accounts.fresh(Role.CUR_MEMBER));
                Hands second = new Hands(register, DESK, "chair").signedInAs(Accounts.fresh(Role.CUR_CHAIR))) {
            CaseWork.judges(first, reference);
            CaseWork.approves(first, "Er is nog een stem nodig.");
            CaseWork.judges(second, reference);
            CaseWork.approves(second, "Daarmee is er een besluit");
        }
    }

    private void everybodySees(String number) {
        try (Hands anybody = new Hands(register, PHONE, "public")) {
            anybody.open("/nl/register/" + number);
            anybody.reads("R. " + Applicant.SURNAME, "Geregistreerd", "MBT-basistherapeut");
            anybody.looksWideAndNarrow("1-registered");
            String yesterday =
                    LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1).toString();
            anybody.open("/nl/register/" + number + "?on=" + yesterday);
            anybody.reads("Niet geregistreerd op deze dag");
            anybody.looks("2-yesterday");
            Machine machine = new Machine(register.toString());
            String check = "/api/v1/registrations/" + number;
            assertThat(json(machine.get(check)).getBoolean("registered")).isTrue();
            assertThat(json(machine.get(check + "?on=" + yesterday)).getBoolean("registered"))
                    .isFalse();
        }
    }

    private void isShutToStaff(long application) throws SQLException {
        try (Hands member = new Hands(register, DESK, "shut").signedInAs(Accounts.fresh(Role.CUR_MEMBER))) {
            for (String page : new String[] {"", "/belangen", "/stem"}) {
                assertThat(member.page()
                                .navigate(register + "nl/commissie/aanvraag/" + application + page)
                                .status())
                        .as(page)
                        .isEqualTo(403);
            }
            member.looks("1-forbidden");
        }
    }

    private void isAllThereElsewhere(Applicant applicant) {
        try (Hands other = new Hands(register, DESK, "elsewhere")) {
            applicant.signsIn(other);
            other.open("/nl/mijn/gegevens").reads("R. " + Applicant.SURNAME);
            assertThat(other.page().getByLabel("Instelling").inputValue()).isEqualTo("GGZ Voorbeeld");
            other.open("/nl/mijn/werk").reads("GGZ Voorbeeld, Utrecht", "16 uur");
            other.open("/nl/mijn/opleidingen").reads("Psychologie", "Basistraining MBT", "certificaat.pdf");
            other.open("/nl/mijn/behandelingen").reads("A-1", "A-2");
            other.open("/nl/mijn/supervisie").reads("2 juni 2025");
            other.open("/nl/mijn/supervisorverklaring").reads("Wacht op de supervisor");
        }
    }

    /** The fifteen meetings that were signed before. */
    private static void write(long person, Accounts.Account supervisor) throws SQLException {
        try (var database = TestServers.database().getConnection()) {
            new Dossier(database, person, supervisor.personId()).meetings(15);
        }
    }

    private static String number(long person) throws SQLException {
        return String.valueOf(id("select number::bigint from person where id = ?", person));
    }

    private static long id(String sql, Object value) throws SQLException {
        try (var database = TestServers.database().getConnection();
                var select = database.prepareStatement(sql)) {
            select.setObject(1, value);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
