package nl.mbtregister.criteria.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WritingCriteriaJourneyIT {
    private static final int DESK = 1280;
    private static final LocalDate FROM = LocalDate.now(Time.LEGAL_ZONE).plusYears(20);

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "criteria.R14 criteria.R15 criteria.R16 one writes a version, another approves it, and then it stays as it is")
    void a_version_is_written_and_approved_by_another() throws SQLException {
        try (Hands writer = new Hands(register, DESK, "criteria").signedInAs(Accounts.fresh(Role.SECRETARIAT));
                Hands other = new Hands(register, DESK, "criteria").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            write(writer);
            writer.fill("Eerste dag waarop de versie geldt", written(LocalDate.now(Time.LEGAL_ZONE)));
            writer.press("Leg voor aan een collega");
            writer.reads("de eerste dag ligt na vandaag");
            writer.fill("Eerste dag waarop de versie geldt", written(FROM));
            writer.press("Leg voor aan een collega");
            writer.reads("De versie wacht op goedkeuring.", "U schreef mee aan deze versie.");
            writer.looksWideAndNarrow("offered");
            other.open("/nl/balie/criteria");
            other.press("Keur deze versie goed");
            other.reads("De versie is goedgekeurd.");
            String version = text("select max(version)::text from criteria_library where state = 'APPROVED'");
            other.open("/nl/kwaliteitssysteem/criteria/" + version);
            other.reads("Versie " + version, "Iedereen krijgt een kaart met het noodnummer.");
        }
        assertThatThrownBy(() ->
                        text("update criteria_library set changed_at = now() where state = 'APPROVED' returning name"))
                .hasMessageContaining("criteria.R16");
        assertThat(text("select count(*)::text from journal_row where act = 'criteria.library.approved'"))
                .isNotEqualTo("0");
    }

    /** Adds a criterion, changes another and a limit; what is wrong is said at the field. */
    private static void write(Hands writer) {
        writer.open("/nl/balie/criteria");
        writer.looksWideAndNarrow("versions");
        writer.press("Begin een nieuwe versie");
        writer.reads("U kunt nu een nieuwe versie schrijven.", "Er is nog niets anders.");
        writer.follow("Criterium toevoegen");
        writer.fill("Code", "A1");
        writer.fill("Criterium in het Nederlands", "Iedereen krijgt een kaart met het noodnummer.");
        writer.fill("Criterium in het Engels", "Everybody gets a card with the emergency number.");
        writer.fill("Bewijs in het Nederlands", "De kaart");
        writer.press("Opslaan");
        writer.reads("Deze code is al in gebruik.", "Vul dit in");
        writer.looksWideAndNarrow("wrong");
        writer.fill("Code", "Z1");
        writer.fill("Bewijs in het Engels", "The card");
        writer.press("Opslaan");
        writer.reads("de letter hoort bij geen domein");
        writer.fill("Code", "A10");
        writer.press("Opslaan");
        writer.reads("De wijziging is opgeslagen.", "toegevoegd");
        writer.open("/nl/balie/criteria/A2");
        writer.tick("Dit is een kerncriterium");
        writer.press("Opslaan");
        writer.reads("gewijzigd");
        writer.open("/nl/balie/criteria/B3");
        writer.press("Haal dit criterium weg");
        writer.reads("weggehaald");
        writer.open("/nl/balie/criteria/grenzen");
        writer.fill("Percentage per domein voor een voorwaardelijk certificaat", "81");
        writer.press("Opslaan");
        writer.reads("Vul een getal in van 0 tot en met 80.");
        writer.fill("Percentage per domein voor een voorwaardelijk certificaat", "65");
        writer.press("Opslaan");
        writer.reads("De grenzen zijn anders.");
        writer.looksWideAndNarrow("difference");
    }

    private static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("d-M-yyyy").format(day);
    }

    private static String text(String sql) throws SQLException {
        try (var connection = TestServers.database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
