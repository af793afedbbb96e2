package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.mbtregister.documents.ReadingDocuments;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What holds for every row that people keep about their own education. */
@ApplicationScoped
class OwnRows {
    @Inject
    private ReadingDocuments documents;

    @Inject
    private CurrentCaller caller;

    @Any
    @Inject
    private Instance<DecidedRows> decided;

    /** @throws Refusal education.R4 when there is a document, and it is not theirs */
    void requireOwn(@Nullable Long document) {
        if (document != null) {
            try {
                documents.requireOwn(document);
            } catch (Refusal notOwn) {
                throw new Refusal("education.R4");
            }
        }
    }

    /** @throws Refusal education.R6 when something was decided upon this row */
    void requireOpen(String row) {
        long person = caller.get().person();
        if (decided.stream().anyMatch(one -> one.isDecidedOn(person, row))) {
            throw new Refusal("education.R6");
        }
    }
}
