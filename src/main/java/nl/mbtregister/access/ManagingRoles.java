package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
 * The administrator gives roles to accounts and takes them away; the office does so for who acts for an institution. Both
 * hold from the next request on.
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
        if (role == Role.ADMIN && roles.lockAdmins().equals(List.of(account))) {
            throw new Refusal("access.R14");
        }
        remove(account, role);
    }

    /**
     * Somebody acts for an institution from now on.
     *
     * @throws Refusal access.R10 for one's own account
     */
    @AllowedTo({Role.ADMIN, Role.SECRETARIAT})
    @Transactional
    public void appoint(long account) {
        write(account, Role.INSTITUTION);
    }

    /**
     * Somebody acts for no institution any more.
     *
     * @throws Refusal access.R10 for one's own account
     */
    @AllowedTo({Role.ADMIN, Role.SECRETARIAT})
    @Transactional
    public void dismiss(long account) {
        remove(account, Role.INSTITUTION);
    }

    private void write(long account, Role role) {
        admit(account, role);
        if (roles.give(account, role, time.now(), caller.get().id())) {
            journal.record(JournalAct.of("access.role.given")
                    .object("account", account)
                    .with("role", role));
        }
    }

    private void remove(long account, Role role) {
        admit(account, role);
        if (roles.take(account, role)) {
            journal.record(JournalAct.of("access.role.taken")
                    .object("account", account)
                    .with("role", role));
        }
    }

    private void admit(long account, Role role) {
        if (!GIVEN.contains(role) || Account.actor(account).equals(caller.get().id())) {
            throw new Refusal("access.R10");
        }
    }
}
