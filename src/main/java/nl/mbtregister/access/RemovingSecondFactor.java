package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Somebody takes the own second factor away, or asks for new recovery codes. */
@ApplicationScoped
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
public class RemovingSecondFactor {
    @Inject
    private CurrentSession current;

    @Inject
    private Accounts accounts;

    @Inject
    private GivingSecondFactor giving;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    /**
     * @param typed the present code of the app or a recovery code
     * @return false when the code is wrong; after five of these the session ends
     * @throws Refusal access.R8 for somebody with a role that wants it
     */
    @Transactional
    public boolean remove(String typed) {
        Recognised session = current.get();
        Account account = accounts.lock(session.account());
        if (accounts.isStaff(account.id())) {
            throw new Refusal("access.R8");
        }
        if (!giving.give(typed)) {
            return false;
        }
        accounts.secondFactor(account.id(), null, null);
        recovery.clear(account.id());
        letters.post(account.letter(LetterKind.SECOND_FACTOR_CHANGED, "session " + session.id())
                .with(
                        "what",
                        new Wording(
                                "Inloggen met een code uit een app staat nu uit voor uw account.",
                                "Signing in with a code from an app is now off for your account.")));
        journal.record(JournalAct.of("access.second-factor.removed").object("account", account.id()));
        return true;
    }

    /** New recovery codes; the earlier ones are good no more. */
    @Transactional
    public List<String> renewRecoveryCodes() {
        Recognised session = current.get();
        journal.record(JournalAct.of("access.recovery-codes.renewed").object("account", session.account()));
        return recovery.replace(session.account());
    }

    /** How many recovery codes are left. */
    @Transactional
    public int recoveryCodesLeft() {
        return recovery.left(current.get().account());
    }
}
