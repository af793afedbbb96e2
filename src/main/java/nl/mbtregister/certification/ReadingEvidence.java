package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.documents.OpenedDocument;
import nl.mbtregister.documents.OpeningDocument;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** Whoever acts for an institution looks through its evidence. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class ReadingEvidence {
    private static final int PORTION = 50;

    @Inject
    private EvidencePieces pieces;

    @Inject
    private Contacts contacts;

    @Inject
    private OpeningDocument opening;

    @Inject
    private CurrentCaller caller;

    /**
     * A portion, newest first, and one more where there are more.
     *
     * @param before the id after which it goes on
     * @throws Refusal certification.R3 when the caller does not act for that institution
     */
    @Transactional
    public List<EvidencePiece> of(long institution, long before) {
        contacts.require(caller.get(), institution);
        return pieces.of(institution, before, PORTION + 1);
    }

    /**
     * All versions of one piece, the latest first.
     *
     * @throws Refusal certification.R3 when the caller does not act for its institution
     */
    @Transactional
    public List<EvidencePiece> versions(long id) {
        List<EvidencePiece> versions = pieces.versions(id);
        if (versions.isEmpty()) {
            throw new Refusal("certification.R3");
        }
        contacts.require(caller.get(), versions.getFirst().institution());
        return versions;
    }

    /**
     * The file of a version; each time is in the journal.
     *
     * @throws Refusal certification.R3 when there is none that the caller may see
     */
    @Transactional
    public OpenedDocument open(long id, int number) {
        EvidencePiece piece = versions(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R3"));
        return opening.openOf(piece.institution(), piece.document(), "evidence " + id);
    }

    /** Pieces on one page. */
    @AllowedTo(Role.VISITOR)
    public int portion() {
        return PORTION;
    }
}
