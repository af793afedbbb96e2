package nl.mbtregister.institution;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.accreditation.KeepingInstitutes;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InstitutionsIT {
    private static final Location.Place PLACE = new Location.Place("", "Domplein 1", "3512 JC", "Utrecht");

    @Inject
    private FixtureInstitutions fixture;

    @Inject
    private KeepingInstitutions keeping;

    @Inject
    private KeepingContacts contacts;

    @Inject
    private KeepingOwnInstitution own;

    @Inject
    private AnsweringInvitation answering;

    @Inject
    private ActingForInstitution acting;

    @Inject
    private KeepingInstitutes institutes;

    @Inject
    private Time time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @DisplayName(
            "institution.R2 institution.R3 an institution is entered once, verified with who was spoken to, and verified anew after another name")
    @Test
    void the_office_enters_and_verifies() throws SQLException {
        fixture.asOffice();
        NewInstitution entered = FixtureInstitutions.some();
        UUID key = UUID.randomUUID();
        long id = keeping.enter(key, entered);
        assertThat(keeping.enter(key, entered)).isEqualTo(id);
        refused("institution.R2", () -> keeping.enter(UUID.randomUUID(), entered));
        refused(
                "institution.R2",
                () -> keeping.enter(
                        UUID.randomUUID(),
                        new NewInstitution(" ", FixtureInstitutions.some().number())));
        refused("institution.R3", () -> keeping.verify(id, 0, " "));
        keeping.verify(id, 0, "de heer Mol");
        assertThat(own.open(id).institution().verified())
                .isEqualTo(new Verified(time.today(), "A. Test", "de heer Mol"));
        keeping.correct(id, 1, entered);
        assertThat(own.open(id).institution().verified()).isNotNull();
        keeping.correct(id, 2, new NewInstitution(entered.name() + " Zuid", entered.number()));
        assertThat(own.open(id).institution().verified()).isNull();
        assertThatThrownBy(() -> keeping.verify(id, 2, "de heer Mol"))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        assertThat(keeping.after(entered.name().toUpperCase(Locale.ROOT), "", 0).institutions())
                .extracting(Institution::id)
                .containsExactly(id);
    }

    @DisplayName("institution.R4 institution.R7 the office names contacts; each sees the own institution and no other")
    @Test
    void contacts_act_for_their_institution_only() throws SQLException {
        FixtureInstitutions.Led other = fixture.led();
        FixtureInstitutions.Led led = fixture.led();
        assertThat(acting.parts()).extracting(one -> one.institution().id()).containsExactly(led.id());
        assertThat(acting.requireLead(led.id()).institution().name()).isEqualTo(led.name());
        refused("institution.R7", () -> acting.requireContact(other.id()));
        refused("institution.R7", () -> own.open(other.id()));
        fixture.contributor(led);
        assertThat(acting.requireContact(led.id()).part()).isEqualTo(Part.CONTRIBUTOR);
        refused("institution.R7", () -> acting.requireLead(led.id()));
        refused("institution.R7", () -> own.website(led.id(), 1, "ggz.example"));
        refused("institution.R7", () -> contacts.remove(led.id(), led.lead().id()));
        fixture.asOffice();
        refused("institution.R4", () -> contacts.add(led.id(), "nobody@accounts.example", Part.LEAD, ""));
    }

    @DisplayName(
            "institution.R5 somebody who was asked acts for the institution from when they accept, whether they had an account or not")
    @Test
    void a_colleague_is_invited_and_answers() throws SQLException {
        FixtureInstitutions.Led led = fixture.led();
        Accounts.Account colleague = Accounts.fresh();
        Accounts.Account another = Accounts.fresh();
        invite(led, colleague.email().toUpperCase(Locale.ROOT));
        invite(led, another.email());
        invite(led, "nobody-" + UUID.randomUUID() + "@accounts.example");
        refused("institution.R5", () -> invite(led, "geen adres"));
        assertThat(own.open(led.id()).invitations()).hasSize(3);
        assertThat(own.open(led.id()).contacts()).hasSize(1);
        assertThat(letters(colleague.email())).containsExactly("INSTITUTION_INVITED");
        fixture.as(colleague, Role.THERAPIST);
        Invitation asked = answering.waiting().getFirst();
        assertThat(asked.institution()).isEqualTo(led.name());
        assertThat(roles(colleague)).isEmpty();
        fixture.as(another, Role.THERAPIST);
        refused("institution.R5", () -> answering.accept(asked.id()));
        answering.decline(answering.waiting().getFirst().id());
        assertThat(roles(another)).isEmpty();
        fixture.as(colleague, Role.THERAPIST);
        answering.accept(asked.id());
        refused("institution.R5", () -> answering.accept(asked.id()));
        assertThat(roles(colleague)).containsExactly("INSTITUTION");
        fixture.as(colleague, Role.INSTITUTION);
        assertThat(acting.requireContact(led.id()).part()).isEqualTo(Part.CONTRIBUTOR);
        fixture.as(led.lead(), Role.INSTITUTION);
        contacts.takeBack(led.id(), own.open(led.id()).invitations().getFirst().id());
        assertThat(own.open(led.id()).invitations()).isEmpty();
    }

    @DisplayName("institution.R6 nobody ends the own part, and a lead stays until the office says otherwise")
    @Test
    void an_institution_keeps_a_lead() throws SQLException {
        FixtureInstitutions.Led led = fixture.led();
        refused("institution.R6", () -> contacts.remove(led.id(), led.lead().id()));
        Accounts.Account second = Accounts.fresh();
        fixture.asOffice();
        contacts.add(led.id(), second.email(), Part.LEAD, "");
        fixture.as(led.lead(), Role.INSTITUTION);
        refused("access.R10", () -> contacts.remove(led.id(), led.lead().id()));
        contacts.remove(led.id(), second.id());
        assertThat(roles(second)).isEmpty();
        fixture.asOffice();
        contacts.remove(led.id(), led.lead().id());
        assertThat(own.open(led.id()).contacts()).isEmpty();
        assertThat(roles(led.lead())).isEmpty();
    }

    @DisplayName("institution.R10 the role stays until the last reason for it has gone, of whatever kind it was")
    @Test
    void a_role_stays_while_any_reason_for_it_does() throws SQLException {
        FixtureInstitutions.Led led = fixture.led();
        FixtureInstitutions.Led other = fixture.led();
        fixture.asOffice();
        long institute = institutes.add("Instituut " + UUID.randomUUID(), time.today());
        institutes.addContact(institute, led.lead().email());
        contacts.add(other.id(), led.lead().email(), Part.CONTRIBUTOR, "");
        institutes.removeContact(institute, led.lead().id());
        assertThat(roles(led.lead())).containsExactly("INSTITUTION", "INSTITUTION");
        contacts.remove(led.id(), led.lead().id());
        assertThat(roles(led.lead())).containsExactly("INSTITUTION");
        institutes.addContact(institute, led.lead().email());
        contacts.remove(other.id(), led.lead().id());
        assertThat(roles(led.lead())).containsExactly("INSTITUTION");
        institutes.removeContact(institute, led.lead().id());
        assertThat(roles(led.lead())).isEmpty();
    }

    @DisplayName("institution.R8 institution.R9 a lead keeps locations and the website, within their lengths")
    @Test
    void a_lead_keeps_what_the_institution_tells() throws SQLException {
        FixtureInstitutions.Led led = fixture.led();
        long added = own.addLocation(led.id(), PLACE);
        assertThat(own.locations(led.id()))
                .extracting(Location::written)
                .containsExactly("De Linde, Utrecht", "Utrecht");
        refused("institution.R8", () -> own.addLocation(led.id(), new Location.Place("Huis", "", "", " ")));
        refused("institution.R9", () -> own.addLocation(led.id(), new Location.Place("", "", "", "x".repeat(101))));
        own.changeLocation(led.id(), added, new Location.Place("Het Huis", "", "9000", "Gent"));
        own.closeLocation(led.id(), added);
        refused("institution.R8", () -> own.closeLocation(led.id(), added));
        refused("institution.R8", () -> own.changeLocation(led.id(), added, PLACE));
        assertThat(own.locations(led.id())).hasSize(1);
        assertThat(own.open(led.id()).locations()).hasSize(2);
        own.website(led.id(), own.open(led.id()).institution().version(), "ggz.example");
        assertThat(own.open(led.id()).institution().website()).isEqualTo("ggz.example");
        FixtureInstitutions.Led other = fixture.led();
        refused("institution.R8", () -> own.closeLocation(other.id(), led.location()));
    }

    private void invite(FixtureInstitutions.Led led, String email) {
        contacts.invite(UUID.randomUUID(), led.id(), email, Part.CONTRIBUTOR, "psycholoog", Language.NL);
    }

    private List<String> roles(Accounts.Account account) throws SQLException {
        return texts("select role from account_role where account_id = " + account.id());
    }

    private List<String> letters(String email) throws SQLException {
        return texts(
                "select kind from letter join letter_mail on letter_id = id where lower(address) = '" + email + "'");
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
