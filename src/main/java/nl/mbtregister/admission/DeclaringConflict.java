package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.admission.rules.ConflictKind;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A member of the committee says whether anything ties them to the applicant, before the file opens. */
@ApplicationScoped
@AllowedTo({Role.CUR_MEMBER, Role.CUR_CHAIR})
public class DeclaringConflict {
    private static final int LONGEST = 1_000;

    @Inject
    private Applications applications;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Ballots ballots;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param reason what ties them; empty when nothing does
     * @return the tie that keeps the member from judging: the one that was told, or one that the register knows of
     * @throws Refusal admission.R29 when the reason is too long, admission.R21 when the member has voted already
     */
    @Transactional
    public Optional<ConflictKind> declare(long id, String reason) {
        if (reason.length() > LONGEST) {
            throw new Refusal("admission.R29", LONGEST);
        }
        Application application = applications.lockFiled(id);
        if (ballots.votes(application).isCastBy(caller.get().id())) {
            throw new Refusal("admission.R21");
        }
        Optional<ConflictKind> tie =
                reason.isEmpty() ? conflicts.known(application) : Optional.of(ConflictKind.DECLARED);
        conflicts.keep(application, tie.orElse(null), reason.isEmpty() ? null : reason, time.now());
        journal.record(JournalAct.of("admission.conflict.declared")
                .about(application.person())
                .object("application", id)
                .with("tie", tie.map(Enum::name).orElse("NONE")));
        return tie;
    }
}
