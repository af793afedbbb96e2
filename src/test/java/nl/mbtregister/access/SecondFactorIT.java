package nl.mbtregister.access;

import static nl.mbtregister.access.SigningInIT.assertRefused;
import static nl.mbtregister.access.SigningUpIT.email;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.access.rules.Totp;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {
    @Inject
    private SigningIn signingIn;

    @Inject
    private RecognisingSession recognising;

    @Inject
    private SettingUpSecondFactor settingUp;

    @Inject
    private GivingSecondFactor giving;

    @Inject
    private RemovingSecondFactor removing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    private final String place = UUID.randomUUID().toString();

    @Test
    @DisplayName("access.R5 a role that somebody gave holds with a second factor only, and a code counts once")
    void staff_sets_the_second_factor_up_first_and_gives_a_fresh_code_ever_after() throws Exception {
        Accounts.Account account = Accounts.fresh(Role.SECRETARIAT);
        Recognised before = recognising.recognise(signIn(account)).orElseThrow();
        assertThat(before.somebody().roles()).isEmpty();
        assertThat(before.wantsSecondFactor()).isTrue();

        SettingUpSecondFactor.Offer offer = settingUp.offer();
        Totp app = app(offer);
        assertThat(settingUp.setUp(offer.sealed(), "000000x")).isEmpty();
        Instant now = time.now();
        assertThat(settingUp.setUp(offer.sealed(), app.code(Totp.step(now)))).isPresent();
        assertRefused("access.R5", () -> settingUp.setUp(offer.sealed(), app.code(Totp.step(now) + 1)));

        String cookie = signIn(account);
        assertThat(recognising.recognise(cookie).orElseThrow().somebody().roles())
                .isEmpty();
        assertThat(giving.give(app.code(Totp.step(now)))).as("used before").isFalse();
        String next = app.code(Totp.step(time.now()) + 1);
        assertThat(giving.give(next)).isTrue();
        assertThat(recognising.recognise(cookie).orElseThrow().somebody().roles())
                .containsExactly(Role.SECRETARIAT);
        String another = signIn(account);
        recognising.recognise(another);
        assertThat(giving.give(next)).as("replayed").isFalse();
    }

    @Test
    @DisplayName("access.R5 five wrong codes end the session")
    void guessing_codes_costs_the_session() throws Exception {
        Accounts.Account account = Accounts.fresh();
        setUp(account);
        String cookie = signIn(account);
        recognising.recognise(cookie).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThat(giving.give("wrong")).isFalse();
        }
        assertThat(recognising.recognise(cookie)).isEmpty();
    }

    @Test
    @DisplayName("access.R5 an offer is good for its own account only")
    void the_secret_of_another_page_is_refused() throws Exception {
        recognising.recognise(signIn(Accounts.fresh()));
        String others = settingUp.offer().sealed();
        recognising.recognise(signIn(Accounts.fresh()));
        assertRefused("access.R5", () -> settingUp.setUp(others, "123456"));
        assertRefused("access.R5", () -> settingUp.setUp("not sealed", "123456"));
    }

    @Test
    @DisplayName("access.R8 recovery codes are good once, and staff cannot do without")
    void a_recovery_code_opens_one_session_and_a_therapist_may_take_the_second_factor_away() throws Exception {
        Accounts.Account therapist = Accounts.fresh();
        List<String> codes = setUp(therapist);
        String cookie = signIn(therapist);
        recognising.recognise(cookie);
        assertThat(giving.give(codes.getFirst().toLowerCase())).isTrue();
        recognising.recognise(signIn(therapist));
        assertThat(giving.give(codes.getFirst())).isFalse();

        recognising.recognise(cookie);
        caller.actAsOneOf(List.of(Role.THERAPIST));
        assertThat(removing.recoveryCodesLeft()).isEqualTo(9);
        assertThat(removing.renewRecoveryCodes()).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertThat(removing.remove("wrong")).isFalse();
        assertThat(removing.remove(removing.renewRecoveryCodes().getLast())).isTrue();
        assertThat(recognising
                        .recognise(signIn(therapist))
                        .orElseThrow()
                        .somebody()
                        .roles())
                .containsExactly(Role.THERAPIST);

        Accounts.Account staff = Accounts.fresh(Role.BOARD);
        List<String> own = setUp(staff);
        String desk = signIn(staff);
        recognising.recognise(desk);
        assertThat(giving.give(own.getFirst())).isTrue();
        recognising.recognise(desk);
        caller.actAsOneOf(List.of(Role.BOARD));
        assertRefused("access.R8", () -> removing.remove(own.get(1)));
    }

    private List<String> setUp(Accounts.Account account) {
        recognising.recognise(signIn(account)).orElseThrow();
        SettingUpSecondFactor.Offer offer = settingUp.offer();
        return settingUp
                .setUp(offer.sealed(), app(offer).code(Totp.step(time.now())))
                .orElseThrow();
    }

    private String signIn(Accounts.Account account) {
        return signingIn
                .signIn(email(account.email()), Accounts.PASSWORD, place, "Browser")
                .orElseThrow()
                .text();
    }

    /** What an app does with the key. */
    private static Totp app(SettingUpSecondFactor.Offer offer) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        String key = offer.key().replace(" ", "");
        byte[] secret = new byte[key.length() * 5 / 8];
        for (int bit = 0; bit < secret.length * 8; bit++) {
            int five = letters.indexOf(key.charAt(bit / 5));
            secret[bit / 8] |= (byte) ((five >> (4 - bit % 5) & 1) << (7 - bit % 8));
        }
        return new Totp(secret);
    }
}
