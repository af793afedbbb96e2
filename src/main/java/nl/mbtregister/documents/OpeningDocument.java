package nl.mbtregister.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.documents.Documents.Place;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** Somebody reads a document: its owner, or who judges a case for which it was handed in. Each time is in the journal. */
@ApplicationScoped
@AllowedTo({})
public class OpeningDocument {
    @Inject
    private Documents documents;

    @Inject
    private Storage storage;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /** @throws Refusal documents.R13 when there is no such document of the caller */
    @Transactional
    @AllowedTo(Role.THERAPIST)
    public OpenedDocument open(long id) {
        return opened(id, Owner.person(caller.get().person()), "");
    }

    /**
     * For who keeps the cases, after asking whether the caller may see this one.
     *
     * @param caseReference under which the case is known; the owner reads it in the list of who looked
     * @param owner whose case it is
     * @throws Refusal documents.R13 when there is no such document of that owner
     */
    @Transactional
    @AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
    public OpenedDocument openForCase(long id, String caseReference, long owner) {
        return opened(id, Owner.person(owner), caseReference);
    }

    /**
     * A document of an institution, after asking whether the caller may see it.
     *
     * @param caseReference for what it is looked at
     * @throws Refusal documents.R13 when there is no such document of that institution
     */
    @Transactional
    @AllowedTo({Role.INSTITUTION, Role.AUDITOR, Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
    public OpenedDocument openOf(long institution, long id, String caseReference) {
        return opened(id, Owner.institution(institution), caseReference);
    }

    private OpenedDocument opened(long id, Owner owner, String caseReference) {
        Place place = documents.of(id, owner).orElseThrow(() -> new Refusal("documents.R13"));
        byte[] content = storage.get(place.key());
        JournalAct act = JournalAct.of("documents.document.opened").object("document", id);
        Long person = owner.person();
        Long institution = owner.institution();
        if (person != null) {
            act = act.about(person);
        }
        if (institution != null) {
            act = act.with("institution", institution);
        }
        journal.record(caseReference.isEmpty() ? act : act.with("case", caseReference));
        return new OpenedDocument(place.name(), place.kind(), content);
    }
}
