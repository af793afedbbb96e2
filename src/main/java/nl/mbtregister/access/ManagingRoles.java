package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/**
 * The administrator gives roles to accounts and takes them away; the office, and who leads an institution, does so for who
 * acts for one. Both hold from the next request on.
 */
@ApplicationScoped
@AllowedTo(Role.ADMIN)
public class ManagingRoles {
    /** Roles that somebody gives; the others follow from the register or from nothing. */
    static final Set<Role> GIVEN = EnumSet.of(
            Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.AUDITOR, Role.INSTITUTION, Role.ADMIN);

    /** Roles that the administrator gives; of those who act for an institution the office keeps account. */
    public static final Set<Role> GIVEN_BY_ADMIN = Collections.unmodifiableSet(
            EnumSet.of(Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.AUDITOR, Role.ADMIN));

    @Inject
    private Accounts accounts;

    @Inject
    private Roles roles;

    @Inject
    private CurrentCaller caller;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** @throws Refusal access.R10 for a role that nobody can give, and for one's own account */
    @Transactional
    public void give(long account, Role role) {
        write(account, role);
    }

    /**
     * The same by the address with which somebody signs in.
     *
     * @throws Refusal access.R10 for a role that the administrator does not give, and for one's own account; access.R13 when
     *     nobody proved that this address is theirs
     */
    @Transactional
    public void giveTo(EmailAddress email, Role role) {
        if (!GIVEN_BY_ADMIN.contains(role)) {
            throw new Refusal("access.R10");
        }
        Account account =
                accounts.withKey(email.key()).filter(Account::confirmed).orElseThrow(() -> new Refusal("access.R13"));
        write(account.id(), role);
    }

    /**
     * @throws Refusal access.R10 for a role that nobody can give, and for one's own account; access.R14 when no administrator
     *     would be left
     */
    @Transactional
    public void take(long account, Role role) {
        admit(account, role);
        if (role == Role.ADMIN && Set.copyOf(roles.lockAdmins()).equals(Set.of(account))) {
            throw new Refusal("access.R14");
        }
        remove(account, role);
    }

    /**
     * Somebody acts for an institution from now on.
     *
     * @param ground for which: table and id, such as {@code institution 7}; the role stands while any ground does
     * @throws Refusal access.R10 for one's own account
     */
    @AllowedTo({Role.ADMIN, Role.SECRETARIAT})
    @Transactional
    public void appoint(long account, String ground) {
        admit(account, Role.INSTITUTION);
        roles.give(account, Role.INSTITUTION, ground, time.now(), caller.get().id());
        record("given", account, Role.INSTITUTION, ground);
    }

    /**
     * The caller acts for an institution from now on, because somebody else asked for it. Whoever calls this knows that.
     *
     * @param ground as for {@link #appoint}
     */
    @AllowedTo({
        Role.THERAPIST,
        Role.SUPERVISOR,
        Role.SECRETARIAT,
        Role.CUR_MEMBER,
        Role.CUR_CHAIR,
        Role.BOARD,
        Role.AUDITOR,
        Role.INSTITUTION,
        Role.ADMIN
    })
    @Transactional(TxType.MANDATORY)
    public void accept(String ground) {
        long account = Account.id(caller.get().id());
        roles.give(account, Role.INSTITUTION, ground, time.now(), caller.get().id());
        record("given", account, Role.INSTITUTION, ground);
    }

    /**
     * Somebody does not act any more for an institution.
     *
     * @param ground as for {@link #appoint}
     * @throws Refusal access.R10 for one's own account
     */
    @AllowedTo({Role.ADMIN, Role.SECRETARIAT, Role.INSTITUTION})
    @Transactional
    public void dismiss(long account, String ground) {
        admit(account, Role.INSTITUTION);
        roles.take(account, Role.INSTITUTION, ground);
        record("taken", account, Role.INSTITUTION, ground);
    }

    private void write(long account, Role role) {
        admit(account, role);
        if (roles.give(account, role, "", time.now(), caller.get().id())) {
            record("given", account, role, "");
        }
    }

    private void remove(long account, Role role) {
        admit(account, role);
        if (roles.take(account, role)) {
            record("taken", account, role, "");
        }
    }

    private void record(String done, long account, Role role, String ground) {
        journal.record(JournalAct.of("access.role." + done)
                .object("account", account)
                .with("role", role)
                .with("ground", ground));
    }

    private void admit(long account, Role role) {
        if (!GIVEN.contains(role) || Account.actor(account).equals(caller.get().id())) {
            throw new Refusal("access.R10");
        }
    }
}
