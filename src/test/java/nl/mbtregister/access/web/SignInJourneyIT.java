package nl.mbtregister.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URL;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.access.rules.Totp;
import nl.mbtregister.demo.DemoAccounts;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.it.Visitor;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new account, and ways to sign in and out of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInJourneyIT {
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");
    private static final String PASSWORD = "een lange zin om te onthouden";

    @ArquillianResource
    private URL register;

    @Test
    void somebody_makes_an_account_with_the_code_from_the_mail_and_signs_in() {
        String email = "zoe+" + UUID.randomUUID() + "@people.example";
        try (Visitor visitor = new Visitor(register, 360)) {
            Page page = visitor.open("/nl/account");
            assertThat(page).hasURL(Pattern.compile(".*/nl/inloggen\\?to=.*"));
            visitor.findsNothingSerious();
            page.getByText("Nog geen account? Maak er een").click();
            press(page, "Account maken");
            assertThat(page.getByText("Vul uw naam in, ten hoogste 200 tekens.").first())
                    .isVisible();
            visitor.findsNothingSerious();
            fill(page, "Uw naam", "Zoë O'Neill");
            fill(page, "E-mailadres", email);
            fill(page, "Nieuw wachtwoord", PASSWORD);
            press(page, "Account maken");
            fill(page, "Code uit de e-mail", code(email));
            visitor.findsNothingSerious();
            press(page, "Bevestigen");
            assertThat(page.getByText("Uw e-mailadres is bevestigd. U kunt nu inloggen."))
                    .isVisible();
            visitor.open("/nl/account");
            signIn(page, email, "verkeerd wachtwoord");
            assertThat(page.locator("#email-mistake")).containsText("horen niet bij elkaar");
            visitor.findsNothingSerious();
            signIn(page, email, PASSWORD);
            assertThat(page).hasURL(Pattern.compile(".*/nl/account"));
            assertThat(page.getByText("Uw e-mailadres is " + email)).isVisible();
            visitor.findsNothingSerious();
            setUpSecondFactor(visitor, page);
            press(page, "Uitloggen");
            assertThat(page.getByText("U bent uitgelogd.")).isVisible();
        }
    }

    private static void setUpSecondFactor(Visitor visitor, Page page) {
        page.getByText("Aanzetten").click();
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        visitor.findsNothingSerious();
        String key = page.locator("b.key").textContent();
        fill(page, "Code uit de app", DemoApp.of(key).code(Totp.step(Instant.now())));
        press(page, "Aanzetten");
        assertThat(page.locator("ul.codes li")).hasCount(10);
        visitor.findsNothingSerious();
        page.getByText("Ik heb de codes bewaard").click();
    }

    @Test
    @DisplayName("access.R5 staff gives a code before any page opens")
    void staff_needs_the_code_of_the_app() {
        try (Visitor visitor = new Visitor(register, 1280)) {
            Page page = visitor.open("/en/account");
            page.getByLabel("E-mail address").fill("board@demo.example");
            page.getByLabel("Password").fill(Accounts.PASSWORD);
            press(page, "Sign in");
            assertThat(page).hasURL(Pattern.compile(".*/en/sign-in/code.*"));
            visitor.findsNothingSerious();
            Assertions.assertThat(page.context().cookies()).singleElement().satisfies(cookie -> {
                Assertions.assertThat(cookie.httpOnly).isTrue();
                Assertions.assertThat(cookie.sameSite.name()).isEqualTo("LAX");
            });
            visitor.open("/en/account");
            Assertions.assertThat(page.title()).doesNotContain("Your account");
            visitor.open("/en/sign-in/code?to=/en/account");
            page.getByLabel("Code").fill(DemoAccounts.SECOND_FACTOR.code(Totp.step(Instant.now())));
            press(page, "Continue");
            assertThat(page.getByText("Your e-mail address is board@demo.example"))
                    .isVisible();
        }
    }

    @Test
    @DisplayName("access.R9 and platform.R6: what was typed stays when the session has ended meanwhile")
    void a_form_that_comes_too_late_is_shown_again_after_signing_in() throws Exception {
        Accounts.Account account = Accounts.fresh();
        try (Visitor visitor = new Visitor(register, 1280).signedInAs(account)) {
            Page page = visitor.open("/nl/account");
            SignIn.end(account);
            fill(page, "Nieuw e-mailadres", "typed@people.example");
            press(page, "E-mailadres wijzigen");
            assertThat(page).hasURL(Pattern.compile(".*/nl/inloggen.*kept=.*"));
            signIn(page, account.email(), Accounts.PASSWORD);
            assertThat(page.getByLabel("Nieuw e-mailadres")).hasValue("typed@people.example");
            assertThat(page.getByText("Wat u typte staat er nog").first()).isVisible();
        }
    }

    @Test
    @DisplayName("access.R7 a warning before the end, and going on")
    void the_warning_comes_five_minutes_before_the_end_and_one_press_goes_on() throws Exception {
        Accounts.Account account = Accounts.fresh();
        try (Visitor visitor = new Visitor(register, 1280).signedInAs(account)) {
            Page page = visitor.page();
            page.clock().install();
            visitor.open("/nl/account");
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isHidden();
            page.clock().runFor(56 * 60_000);
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
            visitor.findsNothingSerious();
            press(page, "Ingelogd blijven");
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isHidden();
            SignIn.end(account);
            page.clock().runFor(56 * 60_000);
            press(page, "Ingelogd blijven");
            assertThat(page.getByText("U bent uitgelogd")).isVisible();
        }
    }

    private static void signIn(Page page, String email, String password) {
        fill(page, "E-mailadres", email);
        fill(page, "Wachtwoord", password);
        press(page, "Inloggen");
    }

    private static void fill(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Of the last mail to this address. */
    private static String code(String email) {
        return await().until(() -> newest(email), Optional::isPresent).orElseThrow();
    }

    private static Optional<String> newest(String email) throws MessagingException {
        for (MimeMessage mail : TestServers.mail().getReceivedMessages()) {
            boolean theirs = Arrays.toString(mail.getRecipients(Message.RecipientType.TO))
                    .contains(email);
            Matcher code = CODE.matcher(GreenMailUtil.getBody(mail));
            if (theirs && code.find()) {
                return Optional.of(code.group());
            }
        }
        return Optional.empty();
    }
}
