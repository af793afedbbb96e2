package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office or a member of the committee opens an application; every opening is in the journal. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
public class OpeningApplication {
    @Inject
    private Applications applications;

    @Inject
    private Conflicts conflicts;

    @Inject
    private CaseFiles files;

    @Inject
    private Applicants applicants;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** What may be known of a case before it is opened. */
    public record Cover(long id, String reference, String name, ApplicationState state, boolean answered) {}

    /** Whose document a member of the committee or of the office may see for a case, and under which reference. */
    public record Permit(long owner, String reference) {}

    /** @throws Refusal admission.R15 when there is none that was filed */
    @Transactional
    public Cover cover(long id) {
        Application application = applications.filed(id);
        boolean answered = caller.get().role() == Role.SECRETARIAT
                || conflicts.answer(application, caller.get().id()).isPresent();
        String name = applicants.recipient(application.person()).name();
        return new Cover(id, application.fixed().reference(), name, application.state(), answered);
    }

    /**
     * @throws Refusal admission.R15 when there is none that was filed, admission.R16 or admission.R17 when the member may
     *     not see the file
     */
    @Transactional
    public CaseFile open(long id) {
        Application application = applications.filed(id);
        conflicts.admit(application);
        files.opened(application, caller.get(), time.now());
        journal.record(JournalAct.of("admission.application.opened")
                .about(application.person())
                .object("application", id)
                .with("reference", application.fixed().reference()));
        return files.of(application, caller.get());
    }

    /**
     * Allows a document of the file to be opened for this case; whoever opens it writes that in the journal.
     *
     * @throws Refusal as {@link #open}, and admission.R15 when the document is no evidence in this file
     */
    @Transactional
    public Permit permit(long id, long document) {
        Application application = applications.filed(id);
        conflicts.admit(application);
        if (files.evidence(application.person()).stream().noneMatch(one -> one.document() == document)) {
            throw new Refusal("admission.R15");
        }
        return new Permit(application.person(), application.fixed().reference());
    }
}
