package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sealing;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.watch.rules.HookAddress;
import nl.mbtregister.watch.rules.HookSecret;

/** A lead says which system of the institution is called, and sees to what it did not take over. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class KeepingHook {
    @Inject
    private ActingForInstitution acting;

    @Inject
    private Watches watches;

    @Inject
    private Hooks hooks;

    @Inject
    private Sealing sealing;

    @Inject
    private Chores chores;

    @Inject
    private CallingHooks calling;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    private final SecureRandom random = new SecureRandom();

    /** @throws Refusal institution.R7 when the caller is no lead */
    @Transactional
    public Optional<Hook> open(long institution) {
        acting.requireLead(institution);
        return hooks.of(institution);
    }

    /** As the system is given it; empty without a system. @throws Refusal institution.R7 when the caller is no lead */
    @Transactional
    public Optional<String> secret(long institution) {
        acting.requireLead(institution);
        return hooks.secret(institution).map(kept -> new HookSecret(sealing.open(kept)).shown());
    }

    /**
     * From now on each message is sent there. What was told before is sent once it is asked for by {@link #replay}.
     *
     * @throws Refusal institution.R7, watch.R2 before anything was agreed, watch.R8 for what is no address that is called
     */
    @Transactional
    public void keep(long institution, String address) {
        acting.requireLead(institution);
        if (watches.list(institution).isEmpty()) {
            throw new Refusal("watch.R2");
        }
        var inside = Arrays.stream(settings.text(Setting.HOOK_INSIDE).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (HookAddress.read(address, inside).isEmpty()) {
            throw new Refusal("watch.R8");
        }
        hooks.keep(institution, address, fresh());
        journal.record(JournalAct.of("watch.hook.kept").object("institution", institution));
    }

    /** Calls from now on are signed with another secret. @throws Refusal institution.R7 when the caller is no lead */
    @Transactional
    public void renew(long institution) {
        acting.requireLead(institution);
        hooks.renew(institution, fresh());
        journal.record(JournalAct.of("watch.hook.secret-renewed").object("institution", institution));
    }

    /** Nothing is sent any more. @throws Refusal institution.R7 when the caller is no lead */
    @Transactional
    public void remove(long institution) {
        acting.requireLead(institution);
        hooks.remove(institution);
        journal.record(JournalAct.of("watch.hook.removed").object("institution", institution));
    }

    /**
     * Sends everything again that is still true, from a number on.
     *
     * @return how many messages
     * @throws Refusal institution.R7 when the caller is no lead, watch.R8 without a system
     */
    @Transactional
    public int replay(long institution, long from) {
        acting.requireLead(institution);
        if (hooks.of(institution).isEmpty()) {
            throw new Refusal("watch.R8");
        }
        watches.lockPlace();
        int again = hooks.replay(institution, from, time.now());
        chores.doAfterCommit(calling);
        journal.record(JournalAct.of("watch.hook.replayed")
                .object("institution", institution)
                .with("from", from)
                .with("count", again));
        return again;
    }

    private byte[] fresh() {
        byte[] secret = new byte[HookSecret.LENGTH];
        random.nextBytes(secret);
        return sealing.seal(secret);
    }
}
