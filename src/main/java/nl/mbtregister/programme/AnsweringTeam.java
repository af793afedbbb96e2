package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Consent;
import nl.mbtregister.programme.rules.ConsentStep;

/** Somebody of the register says whether the public may know in which team they work, or that they do not. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class AnsweringTeam {
    @Inject
    private TeamMembers members;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The teams in which the caller is named, today or later. One statement. */
    @Transactional
    public List<OwnMembership> own() {
        return members.of(caller.get().person(), time.today());
    }

    /**
     * Holds at once.
     *
     * @throws Refusal programme.R8 when the caller is not named there, or this cannot be said now
     */
    @Transactional
    public void answer(long id, ConsentStep step) {
        Consent next = present(id).consent().after(step).orElseThrow(() -> new Refusal("programme.R8"));
        members.answer(id, next, time.now());
        record("consent-" + word(next), id);
    }

    /**
     * The caller does not work there. Holds at once.
     *
     * @throws Refusal programme.R8 when the caller is not named there
     */
    @Transactional
    public void deny(long id) {
        present(id);
        members.deny(id, time.today(), time.now());
        record("denied", id);
    }

    private OwnMembership present(long id) {
        return members.lockedOwn(id, caller.get().person()).orElseThrow(() -> new Refusal("programme.R8"));
    }

    private static String word(Consent consent) {
        return switch (consent) {
            case ASKED -> "asked";
            case GIVEN -> "given";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private void record(String done, long id) {
        journal.record(JournalAct.of("programme.member." + done)
                .about(caller.get().person())
                .object("programme_member", id));
    }
}
