package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A person sees which documents he or she handed in. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ReadingDocuments {
    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    /** Newest first. */
    @Transactional
    public List<DocumentLine> own() {
        return documents.ofOwner(caller.get().person());
    }

    /** @throws Refusal documents.R13 when there is no such document of the caller */
    @Transactional
    public void requireOwn(long id) {
        if (documents.of(id, Owner.person(caller.get().person())).isEmpty()) {
            throw new Refusal("documents.R13");
        }
    }
}
