package nl.mbtregister.programme.web;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lead reports a loss and confirms the past year, and the office follows. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class UpkeepJourneyIT {
    private static final int DESK = 1280;

    @ArquillianResource
    private URL register;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @DisplayName(
            "programme.R15 programme.R16 programme.R17 a lead reports a loss and confirms the year; the office follows")
    @Test
    void a_lead_reports_and_confirms_and_the_office_follows() throws SQLException {
        Accounts.Account lead = Accounts.fresh(Role.INSTITUTION);
        String number = certified(lead);
        try (Hands institution = new Hands(register, DESK, "upkeep").signedInAs(lead);
                Hands office = new Hands(register, DESK, "upkeep").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            office.open("/nl/balie/instellingen");
            office.follow("Programma’s volgen");
            office.reads(number, "Te laat", "Het afgelopen jaar bevestigen");
            office.looksWideAndNarrow("follow");
            institution.open("/nl/instelling");
            institution.reads("Wat u moet doen", "Bevestig het afgelopen jaar");
            institution.looksWideAndNarrow("home");
            institution.follow("Geen geregistreerde MBT-supervisor in het team");
            institution.press("Meld dit");
            institution.reads("Schrijf wat er is gebeurd en wat u eraan doet.");
            institution.looksWideAndNarrow("wrong");
            institution.fill(
                    "Wat is er gebeurd, en wat doet u eraan?", "De supervisor is met pensioen. De opvolger begint nu.");
            institution.press("Meld dit");
            institution.reads("Uw melding is vastgelegd.", "De supervisor is met pensioen.");
            institution.press("Bevestig het jaar");
            institution.reads("Vul een getal in.", "Kijk eerst het team na en vink dit aan.");
            institution.fill("Hoeveel patiënten zijn er in dat jaar behandeld?", "31");
            institution.tick("Ik heb het team nagekeken en het klopt");
            institution.press("Bevestig het jaar");
            institution.reads("Het jaar is bevestigd.", "31", "Niets");
            institution.looksWideAndNarrow("told");
            institution.open("/en/institution/programme/" + number + "/report");
            institution.reads("No registered MBT supervisor in the team", "Confirmed on");
            institution.looks("en");
            office.open("/nl/balie/programmas");
            office.reads("De supervisor is met pensioen.", "Gemeld");
        }
    }

    /** Since more than a year, without a supervisor since 40 days. */
    private String certified(Accounts.Account lead) throws SQLException {
        String number = "P-1997-" + Math.floorMod(mark.hashCode(), 1_000_000_000) + "0000";
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            statement.execute("""
                with i as (insert into institution (name, country, company_number, entered_at, entered_by, verified_on, verified_by)
                    values ('GGZ %1$s', 'NL', lpad((random() * 99999999)::int::text, 8, '0'), now(), 'test', current_date, 'test') returning id),
                  k as (insert into institution_contact (institution_id, account_id, part, added_at, added_by)
                    select id, %2$d, 'LEAD', now(), 'test' from i),
                  p as (insert into programme (number, institution_id, name, variant, modules, begun_at)
                    select '%3$s', id, 'MBT %1$s', 'DAY_HOSPITAL', '{MBT}', now() from i returning id),
                  c as (insert into programme_certificate
                      (programme_id, status, modules, library, library_version, valid_from, valid_end, recorded_at, recorded_by)
                    select id, 'CERTIFIED', '{MBT}', 'mbt-programme', '1', current_date - 700, current_date + 1000, now(), 'test' from p)
                insert into programme_lack (programme_id, kind, since) select id, 'SUPERVISOR', current_date - 40 from p""".formatted(mark, lead.id(), number));
        }
        return number;
    }
}
