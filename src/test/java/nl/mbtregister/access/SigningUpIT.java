package nl.mbtregister.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.kernel.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SigningUpIT {
    private static final String PASSWORD = "een lange zin om te onthouden";

    @Inject
    private SigningUp signingUp;

    @Inject
    private ConfirmingAddress confirming;

    @Inject
    private SigningIn signingIn;

    @Inject
    private ResettingPassword resetting;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private final String place = UUID.randomUUID().toString();
    private final String typed = "O'Neill+" + UUID.randomUUID() + "@Bürger.example";
    private FixtureMailbox mailbox;

    @BeforeEach
    void look_into_the_mailbox() {
        mailbox = new FixtureMailbox(database);
    }

    @Test
    @DisplayName("access.R1 nobody signs in before the address is confirmed")
    void the_mailed_code_confirms_the_address_and_letters_of_any_size_find_it() throws Exception {
        UUID mail = signingUp.signUp(wanted(PASSWORD), place);
        assertThat(signingIn.signIn(email(typed), PASSWORD, place, "")).isEmpty();
        assertThat(confirming.confirm(mail, "0000 0000x")).isFalse();
        assertThat(confirming.confirm(mail, mailbox.code(mail))).isTrue();
        assertThat(confirming.confirm(mail, mailbox.code(mail))).isFalse();
        assertThat(signingIn.signIn(email(typed.toUpperCase()), PASSWORD, place, ""))
                .isPresent();
        assertThat(signingIn.signIn(email(typed), PASSWORD + "!", place, "")).isEmpty();
    }

    @Test
    @DisplayName("access.R2 a password that is guessed first")
    void a_bad_password_is_refused_before_anything_happens() {
        assertThatThrownBy(() -> signingUp.signUp(wanted("kort"), place))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("access.R2"));
    }

    @Test
    @DisplayName("access.R3 whether an address has an account is told to its mailbox only")
    void a_known_address_gets_a_letter_and_the_visitor_the_same_answer() throws Exception {
        Accounts.Account known = Accounts.fresh();
        UUID mail = signingUp.signUp(new NewAccount(email(known.email()), "Iemand", "nl", PASSWORD), place);
        assertThat(mailbox.code(mail)).isEqualTo("none");
        assertThat(mailbox.mailed("ACCOUNT_EXISTS", known.email())).isEqualTo(1);
        assertThat(confirming.confirm(mail, "12345678")).isFalse();
        assertThat(signingIn.signIn(email(known.email()), Accounts.PASSWORD, place, ""))
                .isPresent();
    }

    @Test
    @DisplayName("access.R3 five tries, thirty minutes")
    void a_code_that_was_tried_five_times_or_is_old_is_good_no_more() throws Exception {
        UUID mail = signingUp.signUp(wanted(PASSWORD), place);
        for (int i = 0; i < 5; i++) {
            assertThat(confirming.confirm(mail, "wrong")).isFalse();
        }
        assertThat(confirming.confirm(mail, mailbox.code(mail))).isFalse();
        UUID later = signingUp.signUp(wanted(PASSWORD), place);
        mailbox.run("update mailed_code set valid_until = valid_until - interval '30 minutes 1 second' where id = '"
                + later + "'");
        assertThat(confirming.confirm(later, mailbox.code(later))).isFalse();
    }

    @Test
    void the_code_of_an_earlier_sign_up_confirms_nothing_that_somebody_asked_later() throws Exception {
        UUID own = signingUp.signUp(wanted(PASSWORD), place);
        UUID others = signingUp.signUp(wanted("een heel ander wachtwoord"), place);
        assertThat(confirming.confirm(own, mailbox.code(own))).isFalse();
        assertThat(confirming.confirm(others, mailbox.code(others))).isTrue();
    }

    @Test
    @DisplayName("access.R3 a forgotten password tells nobody who has an account")
    void a_reset_answers_the_same_for_anybody_and_works_for_the_holder_only() throws Exception {
        Accounts.Account known = Accounts.fresh();
        UUID nobodys = resetting.ask(email("nobody" + UUID.randomUUID() + "@accounts.example"), place);
        UUID mail = resetting.ask(email(known.email()), place);
        assertThat(mailbox.code(nobodys)).isEqualTo("none");
        assertThat(resetting.reset(nobodys, "12345678", PASSWORD, place)).isFalse();
        assertThat(resetting.reset(mail, "wrong", PASSWORD, place)).isFalse();
        assertThat(resetting.reset(mail, mailbox.code(mail), PASSWORD, place)).isTrue();
        assertThat(resetting.reset(mail, mailbox.code(mail), PASSWORD, place)).isFalse();
        assertThat(signingIn.signIn(email(known.email()), PASSWORD, place, "")).isPresent();
        assertThat(mailbox.mailed("PASSWORD_CHANGED", known.email())).isEqualTo(1);
    }

    private NewAccount wanted(String password) {
        return new NewAccount(email(typed), "Zoë O'Neill", "nl", password);
    }

    static EmailAddress email(String typed) {
        return ((TypedEmail.Good) EmailAddress.read(typed)).address();
    }
}
