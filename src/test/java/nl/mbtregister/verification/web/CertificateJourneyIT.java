package nl.mbtregister.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.Visitor;
import nl.mbtregister.paper.PrintedPage;
import nl.mbtregister.paper.VeraPdf;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A therapist takes certificates; somebody else, with the paper in hand, finds out what they are worth. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CertificateJourneyIT {
    @ArquillianResource
    private URL register;

    @ParameterizedTest(name = "certificate.R4 at {0} pixels")
    @ValueSource(ints = {360, 1280})
    void a_certificate_is_taken_and_checked(int width) throws Exception {
        Somebody therapist = new Somebody(register);
        byte[] certificate = taken(therapist, width, "MBT-therapeut").getFirst();
        String address = new PrintedPage(certificate).code();
        assertThat(address).contains("/controleer/");
        String path = "/nl" + address.substring(address.indexOf("/controleer/"));
        try (Visitor visitor = new Visitor(register, width)) {
            Page page = visitor.open(path);
            assertThat(main(page))
                    .contains("Geldig", "J. van der Poel", therapist.number(), "MBT-therapeut", "1 maart 2019")
                    .contains("aantekening groep", "Geregistreerd", "Er gelden geen beperkingen");
            assertThat(page.locator("meta[name=robots]").getAttribute("content"))
                    .isEqualTo("noindex");
            visitor.findsNothingSerious();
            visitor.takePicture("certificate-valid-" + width);
            therapist.decide("suspend");
            page.reload();
            assertThat(main(page)).contains("nu geschorst").doesNotContain("klopt nog steeds");
            visitor.findsNothingSerious();
            therapist.decide("remove");
            page.reload();
            assertThat(main(page)).contains("Ingetrokken", "door een besluit weggenomen");
            visitor.findsNothingSerious();
            therapist.decide("die");
            page.reload();
            assertThat(main(page)).contains("geldt niet meer").doesNotContain("Poel");
            visitor.hasNoCookie();
        }
    }

    @Test
    @DisplayName("certificate.R3 every kind in both languages is a sealed PDF/A and PDF/UA, at once")
    void every_kind_is_given_in_both_languages() throws Exception {
        List<byte[]> papers = taken(new Somebody(register), 1280, "MBT-therapeut", "Bewijs van vandaag", "Overzicht");
        assertThat(papers).hasSize(6).doesNotHaveDuplicates();
        papers.forEach(VeraPdf::accepts);
    }

    @Test
    @DisplayName("certificate.R6 an unknown number is told as unknown and never as valid")
    void an_unknown_number_is_told_as_unknown() {
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/controleer");
            visitor.findsNothingSerious();
            page.getByLabel("Certificaatnummer").fill("1234");
            button(page, "Controleren").click();
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Dit is geen certificaatnummer");
            assertThat(page.getByLabel("Certificaatnummer").inputValue()).isEqualTo("1234");
            visitor.findsNothingSerious();
            page.getByLabel("Certificaatnummer").fill("0000-0000-0000");
            button(page, "Controleren").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .textContent())
                    .isEqualTo("Dit certificaat kennen we niet");
            assertThat(main(page)).doesNotContain("Geldig");
            visitor.findsNothingSerious();
            visitor.hasNoCookie();
        }
        assertThat(new Machine(register.toString())
                        .get("/nl/controleer/0000-0000-0000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("certificate.R9 a file is told as unaltered, altered or not ours")
    void a_file_is_checked() throws Exception {
        byte[] file = taken(new Somebody(register), 1280, "MBT-therapeut").getFirst();
        byte[] changed = file.clone();
        changed[changed.length / 3] ^= 1;
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/controleer");
            assertThat(said(page, file, AriaRole.STATUS)).contains("van ons en niet veranderd", "nog geldt");
            visitor.findsNothingSerious();
            assertThat(said(page, changed, AriaRole.ALERT)).contains("Dit bestand is veranderd");
            visitor.findsNothingSerious();
            assertThat(said(page, new byte[] {1, 2, 3}, AriaRole.ALERT)).contains("Dit bestand is niet van ons");
            assertThat(said(page, new byte[6_000_000], AriaRole.ALERT)).contains("niet meer dan 5 MB");
            visitor.findsNothingSerious();
            visitor.hasNoCookie();
        }
    }

    @Test
    void the_pages_cost_at_most_four_statements() throws Exception {
        Accounts.Account owner = Accounts.of(new Somebody(register).id());
        String address = new PrintedPage(taken(owner, 1280, "MBT-therapeut").getFirst()).code();
        Machine machine = new Machine(register.toString());
        String path = "/nl" + address.substring(address.indexOf("/controleer/"));
        String cookie = SignIn.header(SignIn.as(owner));
        assertThat(Statements.of(() -> machine.get(path))).isLessThanOrEqualTo(4);
        assertThat(Statements.of(() -> machine.get("/nl/mijn/certificaten", "Cookie", cookie)))
                .isLessThanOrEqualTo(4);
    }

    /** The papers whose heading contains one of these words, in both languages each. */
    private List<byte[]> taken(Somebody therapist, int width, String... headings) throws Exception {
        return taken(Accounts.of(therapist.id()), width, headings);
    }

    private List<byte[]> taken(Accounts.Account account, int width, String... headings) throws Exception {
        List<byte[]> papers = new ArrayList<>();
        try (Visitor owner = new Visitor(register, width).signedInAs(account)) {
            Page page = owner.open("/nl/mijn/certificaten");
            owner.findsNothingSerious();
            for (String heading : headings) {
                for (String language : List.of("NL", "EN")) {
                    papers.add(posted(owner, page, heading, language));
                }
            }
            owner.open("/nl/mijn/certificaten");
            assertThat(main(page)).contains("Eerder gemaakt", "Geldig");
            owner.findsNothingSerious();
            owner.takePicture("certificates-" + width);
        }
        return papers;
    }

    /** Chromium without a window shows no PDF, so the form is sent for it and the answer followed. */
    private static byte[] posted(Visitor owner, Page page, String heading, String language) {
        owner.open("/nl/mijn/certificaten");
        var form = page.locator("section")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first()
                .locator("form")
                .nth(language.equals("NL") ? 0 : 1);
        var data = FormData.create();
        for (String field : List.of("form", "secret", "once", "kind", "title", "language")) {
            data.set(field, form.locator("input[name=" + field + "]").inputValue());
        }
        APIResponse answer =
                page.request().post(page.url(), RequestOptions.create().setForm(data));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return answer.body();
    }

    private static String said(Page page, byte[] file, AriaRole role) {
        page.getByLabel("Bestand (PDF, bewijs of badge)")
                .setInputFiles(new FilePayload("paper.pdf", "application/pdf", file));
        button(page, "Bestand controleren").click();
        return page.getByRole(role).first().textContent();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }
}
