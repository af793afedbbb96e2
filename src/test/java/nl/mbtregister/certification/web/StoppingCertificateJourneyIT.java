package nl.mbtregister.certification.web;

import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.certification.FixtureAudit;
import nl.mbtregister.certification.RoundSeed;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate is suspended by two people of the body, and the public reads it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StoppingCertificateJourneyIT {
    private static final LocalDate TODAY = LocalDate.now(Time.LEGAL_ZONE);

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName("certification.R53 certification.R54 proposed by one, decided by another, read by everybody")
    void a_certificate_is_suspended_in_the_open() throws SQLException {
        RoundSeed seed = RoundSeed.sown();
        FixtureAudit.certified(seed.programme(), TODAY.plusYears(2));
        String page = "/besluiten/certificaat/" + seed.programme();
        try (Hands one = new Hands(register, 1280, "stop").signedInAs(Accounts.fresh(Role.CUR_MEMBER))) {
            one.open("/nl/besluiten");
            one.reads("Certificaten die gelden of zijn geschorst", "MBT " + seed.mark());
            one.open("/nl" + page);
            one.press("Voorstel bewaren");
            one.reads("Kies wat er met het certificaat gebeurt.", "Schrijf de reden op.");
            one.looksWideAndNarrow("wrong");
            one.tick("Schorsen");
            one.fill("Reden", "Er is sinds mei geen supervisor meer.");
            one.press("Voorstel bewaren");
            one.reads("Het voorstel is bewaard", "Een ander dan wie het voorstelde, besluit.");
            one.looksWideAndNarrow("proposed");
        }
        try (Hands two = new Hands(register, 1280, "stop").signedInAs(Accounts.fresh(Role.CUR_CHAIR))) {
            two.open("/en/decisions");
            two.reads("proposal waits for a decision");
            two.looksWideAndNarrow("home-en");
            two.open("/en/decisions/certificate/" + seed.programme());
            two.page().getByText("The letter to the institution").click();
            two.reads("bezwaar maken");
            two.looksWideAndNarrow("decide-en");
            two.press("Decide this");
            two.reads("The decision was made", "Certificate suspended", "Lift the suspension");
            two.looksWideAndNarrow("decided-en");
            two.follow("What the public reads now");
            two.reads("Certificate suspended");
            two.looksWideAndNarrow("public-en");
        }
    }
}
