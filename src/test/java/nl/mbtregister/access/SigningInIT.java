package nl.mbtregister.access;

import static nl.mbtregister.access.SigningUpIT.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SigningInIT {
    @Inject
    private SigningIn signingIn;

    @Inject
    private RecognisingSession recognising;

    @Inject
    private SigningOut signingOut;

    @Inject
    private EndingSession ending;

    @Inject
    private ChoosingPassword choosing;

    @Inject
    private ChangingAddress changing;

    @Inject
    private KeepingForm keeping;

    @Inject
    private ManagingRoles managing;

    @Inject
    private ShowingRoles showing;

    @Inject
    private UserTransaction transaction;

    @Inject
    private LinkingPerson linking;

    @Inject
    private CurrentCaller caller;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private final String place = UUID.randomUUID().toString();
    private FixtureMailbox mailbox;

    @BeforeEach
    void look_into_the_mailbox() {
        mailbox = new FixtureMailbox(database);
    }

    @Test
    @DisplayName("access.R4 five wrong tries close one place for one address")
    void too_many_tries_are_refused_there_and_nowhere_else() throws Exception {
        Accounts.Account account = Accounts.fresh();
        for (int i = 0; i < 5; i++) {
            assertThat(signingIn.signIn(email(account.email()), "een verkeerd wachtwoord", place, ""))
                    .isEmpty();
        }
        assertRefused("access.R4", () -> signingIn.signIn(email(account.email()), Accounts.PASSWORD, place, ""));
        assertThat(signingIn.signIn(email(account.email()), Accounts.PASSWORD, place + "2", ""))
                .isPresent();
        assertThat(signingIn.signIn(email(Accounts.fresh().email()), Accounts.PASSWORD, place, ""))
                .isPresent();
        assertThat(mailbox.text("select count(*) from journal_content where facts like '%" + place + "\"%'"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("access.R7 a session ends after silence, after its hours, and when it is signed out")
    void a_session_is_known_until_it_ends() throws Exception {
        Accounts.Account account = Accounts.fresh();
        SessionToken token = signIn(account);
        assertThat(recognising.recognise(token.text()).orElseThrow().somebody().account())
                .isEqualTo(account.actor());
        assertThat(recognising.recognise("x".repeat(43))).isEmpty();
        assertThat(recognising.recognise("")).isEmpty();
        String own = " where account_id = " + account.id();
        mailbox.run("update sign_in_session set seen_at = seen_at - interval '59 minutes'" + own);
        assertThat(recognising.recognise(token.text())).isPresent();
        mailbox.run("update sign_in_session set seen_at = seen_at - interval '61 minutes'" + own);
        assertThat(recognising.recognise(token.text())).isEmpty();
        SessionToken second = signIn(account);
        mailbox.run("update sign_in_session set ends_at = ends_at - interval '12 hours'" + own);
        assertThat(recognising.recognise(second.text())).isEmpty();
        SessionToken third = signIn(account);
        recognising.recognise(third.text());
        signingOut.signOut();
        assertThat(recognising.recognise(third.text())).isEmpty();
        assertThat(mailbox.text("select count(*) from sign_in_session where encode(token_hash, 'escape') like '%"
                        + third.text() + "%'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("access.R7 a new password ends every other session")
    void another_password_ends_the_other_sessions_and_is_told_by_letter() throws Exception {
        Accounts.Account account = Accounts.fresh();
        SessionToken elsewhere = signIn(account);
        SessionToken here = signIn(account);
        actIn(here);
        assertThat(ending.own()).hasSize(2).filteredOn(OwnSession::present).hasSize(1);
        assertThat(choosing.choose("een verkeerd wachtwoord", "een nieuw lang wachtwoord", place))
                .isFalse();
        assertThat(choosing.choose(Accounts.PASSWORD, "een nieuw lang wachtwoord", place))
                .isTrue();
        assertThat(recognising.recognise(elsewhere.text())).isEmpty();
        assertThat(recognising.recognise(here.text())).isPresent();
        assertThat(mailbox.mailed("PASSWORD_CHANGED", account.email())).isEqualTo(1);
    }

    @Test
    void one_ends_only_sessions_of_ones_own() throws Exception {
        SessionToken mine = signIn(Accounts.fresh());
        SessionToken other = signIn(Accounts.fresh());
        UUID others = recognising.recognise(other.text()).orElseThrow().id();
        actIn(mine);
        assertThat(ending.end(others)).isFalse();
        assertThat(recognising.recognise(other.text())).isPresent();
    }

    @Test
    @DisplayName("access.R9 a form of a session that ended")
    void a_kept_form_goes_back_to_its_owner_once_and_without_secrets() throws Exception {
        Accounts.Account account = Accounts.fresh();
        String cookie = SignIn.as(account);
        Map<String, String[]> fields = Map.of(
                "story", new String[] {"een lang verhaal"}, "password", new String[] {"geheim"}, "day", new String[] {
                    "1", "2"
                });
        UUID kept = keeping.keep(cookie, "/nl/account", fields).orElseThrow();
        actIn(signIn(Accounts.fresh()));
        assertThat(keeping.giveBack(kept, "/nl/account")).isEmpty();
        actIn(new SessionToken(cookie));
        assertThat(keeping.giveBack(kept, "/nl/mijn")).isEmpty();
        assertThat(keeping.giveBack(kept, "/nl/account"))
                .hasValue(Map.of("story", List.of("een lang verhaal"), "day", List.of("1", "2")));
        assertThat(keeping.giveBack(kept, "/nl/account")).isEmpty();
        assertThat(keeping.keep("x".repeat(43), "/nl/account", fields)).isEmpty();
    }

    @Test
    @DisplayName("access.R10 only an administrator gives roles, never the own ones")
    void a_role_is_given_and_taken_and_nobody_gives_it_to_themselves() throws Exception {
        Accounts.Account account = Accounts.fresh();
        String cookie = SignIn.as(account);
        assertThat(roles(cookie)).containsExactly(Role.THERAPIST);
        caller.becomes(new Caller("account-1", "Beheer", Role.ADMIN, null));
        managing.give(account.id(), Role.SECRETARIAT);
        assertThat(roles(cookie)).containsExactly(Role.SECRETARIAT);
        caller.becomes(new Caller("account-1", "Beheer", Role.ADMIN, null));
        managing.take(account.id(), Role.SECRETARIAT);
        assertRefused("access.R10", () -> managing.give(account.id(), Role.SUPERVISOR));
        assertRefused("access.R10", () -> managing.give(1, Role.BOARD));
        assertThat(roles(cookie)).containsExactly(Role.THERAPIST);
        caller.becomes(new Caller("account-2", "Balie", Role.SECRETARIAT, null));
        assertRefused("platform.R1", () -> managing.give(account.id(), Role.BOARD));
        assertThat(roles(SignIn.as(Accounts.freshSupervisor())))
                .containsExactlyInAnyOrder(Role.THERAPIST, Role.SUPERVISOR);
    }

    @Test
    @DisplayName("access.R13 a role is given by a confirmed address, and only one that the administrator gives")
    void a_role_is_given_by_address() throws Exception {
        Accounts.Account account = Accounts.fresh();
        EmailAddress email = email(account.email());
        caller.becomes(new Caller("account-1", "Beheer", Role.ADMIN, null));
        managing.giveTo(email, Role.BOARD);
        managing.giveTo(email, Role.BOARD);
        assertThat(showing.list(account.id() - 1).holders().getFirst())
                .satisfies(holder -> assertThat(holder.email()).isEqualTo(account.email()))
                .satisfies(holder -> assertThat(holder.roles())
                        .extracting(RoleHolder.GivenRole::role)
                        .containsExactly(Role.BOARD));
        assertRefused("access.R10", () -> managing.giveTo(email, Role.INSTITUTION));
        assertRefused("access.R13", () -> managing.giveTo(email("nobody@nowhere.example"), Role.BOARD));
    }

    @Test
    @DisplayName("access.R14 the last administrator stays; of two, one can go")
    void there_is_always_an_administrator() throws Exception {
        Accounts.Account first = Accounts.fresh(Role.ADMIN);
        Accounts.Account second = Accounts.fresh(Role.ADMIN);
        // of all others the role is away for the length of this transaction
        transaction.begin();
        try {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("delete from account_role where role = 'ADMIN' and account_id not in (" + first.id()
                        + ", " + second.id() + ")");
            }
            caller.becomes(new Caller(first.actor(), "Beheer", Role.ADMIN, null));
            managing.take(second.id(), Role.ADMIN);
            caller.becomes(new Caller(second.actor(), "Beheer", Role.ADMIN, null));
            assertRefused("access.R14", () -> managing.take(first.id(), Role.ADMIN));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("access.R11 one account, one person")
    void an_account_is_linked_once_and_by_its_holder_or_the_register() throws Exception {
        Accounts.Account account = Accounts.fresh();
        Accounts.Account other = Accounts.fresh();
        long person = Accounts.freshPerson();
        caller.becomes(new Caller(account.actor(), "Iemand", Role.THERAPIST, null));
        assertRefused("platform.R1", () -> linking.link(other.id(), person));
        linking.linkOwn(person);
        assertRefused("access.R11", () -> linking.linkOwn(Accounts.freshPerson()));
        caller.becomes(Caller.REGISTER);
        assertRefused("access.R11", () -> linking.link(other.id(), person));
    }

    @Test
    @DisplayName("access.R12 another address")
    void a_new_address_holds_from_its_code_on_and_the_old_one_is_told() throws Exception {
        Accounts.Account account = Accounts.fresh();
        String wanted = "new" + UUID.randomUUID() + "@accounts.example";
        actIn(signIn(account));
        assertThat(changing.ask(email(wanted), "een verkeerd wachtwoord", place))
                .isEmpty();
        UUID mail = changing.ask(email(wanted), Accounts.PASSWORD, place).orElseThrow();
        assertThat(mailbox.mailed("MAILED_CODE", wanted)).isEqualTo(1);
        assertThat(signingIn.signIn(email(account.email()), Accounts.PASSWORD, place, ""))
                .isPresent();
        assertThat(changing.confirm(mail, "wrong")).isFalse();
        assertThat(changing.confirm(mail, mailbox.code(mail))).isTrue();
        assertThat(signingIn.signIn(email(account.email()), Accounts.PASSWORD, place, ""))
                .isEmpty();
        assertThat(signingIn.signIn(email(wanted), Accounts.PASSWORD, place, ""))
                .isPresent();
        assertThat(mailbox.mailed("ADDRESS_CHANGED", account.email())).isEqualTo(1);
        String taken = Accounts.fresh().email();
        UUID none = changing.ask(email(taken), Accounts.PASSWORD, place).orElseThrow();
        assertThat(mailbox.code(none)).isEqualTo("none");
        assertThat(mailbox.mailed("ACCOUNT_EXISTS", taken)).isEqualTo(1);
    }

    private SessionToken signIn(Accounts.Account account) {
        return signingIn
                .signIn(email(account.email()), Accounts.PASSWORD, place, "Browser")
                .orElseThrow();
    }

    private void actIn(SessionToken token) {
        recognising.recognise(token.text()).orElseThrow();
        caller.actAsOneOf(List.of(Role.THERAPIST));
    }

    private Set<Role> roles(String cookie) {
        return recognising.recognise(cookie).orElseThrow().somebody().roles();
    }

    static void assertRefused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
