package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** Somebody hands in a document: a person for the own file, or whoever acts for an institution. */
@ApplicationScoped
@AllowedTo({})
public class StoringDocument {
    @Inject
    private DocumentIntake intake;

    @Inject
    private CurrentCaller caller;

    /**
     * Keeps it, sealed, before anything is written in the books.
     *
     * @param once key of the form; the same form sent again keeps nothing a second time
     * @param name as the person's device calls the file
     * @param free whether the person says that no details of patients are in it
     * @return its id
     * @throws Refusal documents.R9 without that word, documents.R1 to R8 when the file cannot be kept, platform.R5 when the key
     *     was used for another document
     */
    @Transactional
    @AllowedTo(Role.THERAPIST)
    public long store(UUID once, String name, byte[] content, boolean free) {
        long owner = caller.get().person();
        if (!free) {
            throw new Refusal("documents.R9");
        }
        return intake.take(once, Owner.person(owner), name, content);
    }

    /**
     * The same for an institution, after asking whether the caller acts for it.
     *
     * @param institution whose document it is from here on
     */
    @Transactional
    @AllowedTo(Role.INSTITUTION)
    public long storeFor(long institution, UUID once, String name, byte[] content, boolean free) {
        if (!free) {
            throw new Refusal("documents.R9");
        }
        return intake.take(once, Owner.institution(institution), name, content);
    }
}
