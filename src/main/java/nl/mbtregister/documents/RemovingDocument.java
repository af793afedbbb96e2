package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A person takes back a document that nothing refers to. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class RemovingDocument {
    @Inject
    private Documents documents;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /**
     * The file itself goes with the next {@link SweepingDocuments}.
     *
     * @throws Refusal documents.R12 when something refers to it, documents.R13 when there is no such document of the caller
     */
    @Transactional
    public void remove(long id) {
        long owner = caller.get().person();
        if (!documents.remove(id, owner)) {
            throw new Refusal("documents.R13");
        }
        journal.record(JournalAct.of("documents.document.removed").about(owner).object("document", id));
    }
}
