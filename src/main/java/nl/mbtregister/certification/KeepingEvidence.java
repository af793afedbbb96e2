package nl.mbtregister.certification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.certification.rules.EvidencePaper;
import nl.mbtregister.certification.rules.PatientTraces;
import nl.mbtregister.certification.rules.Suspicion;
import nl.mbtregister.documents.StoringDocument;
import nl.mbtregister.documents.rules.Upload;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Whoever acts for an institution keeps its evidence: hands it in, in new versions, looks a paper over, takes one away. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class KeepingEvidence {
    /**
     * A file as it was sent.
     *
     * @param free whether somebody says that no details of patients are in it
     * @param cleared whether somebody says that what was found in it is no patient's
     */
    @SuppressWarnings("ArrayRecordComponent") // held for the time of one upload, never compared
    public record SentFile(String name, byte[] content, boolean free, boolean cleared) {}

    @Inject
    private EvidencePieces pieces;

    @Inject
    private Contacts contacts;

    @Inject
    private StoringDocument storing;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * A new piece.
     *
     * @return its id, the same for the same key
     * @throws Refusal certification.R3 when the caller does not act for that institution; certification.R8 and
     *     certification.R9 for what is said of it; certification.R10 when it looks as if it held details of a patient;
     *     documents.R1 to documents.R9 for the file
     */
    @Transactional
    public long add(UUID once, long institution, EvidencePaper paper, SentFile file) {
        contacts.require(caller.get(), institution);
        Optional<String> before = doing.once(once, "certification.evidence", institution, paper);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        Set<Suspicion> found = checked(paper, file);
        long document = stored(institution, once, file);
        long id = pieces.add(institution, paper, document, found, caller.get(), time.now());
        journal.record(JournalAct.of("certification.evidence.added")
                .object("evidence", id)
                .with("institution", institution)
                .with("suspicions", found));
        doing.done(once, String.valueOf(id));
        return id;
    }

    /**
     * A new version, which holds everywhere from now on.
     *
     * @throws OptimisticLockException when somebody changed it since
     * @throws Refusal as for {@link #add}
     */
    @Transactional
    public void renew(UUID once, long id, int seen, EvidencePaper paper, SentFile file) {
        EvidencePiece piece = required(id);
        if (doing.once(once, "certification.evidence.renew", id, paper).isPresent()) {
            return;
        }
        Set<Suspicion> found = checked(paper, file);
        long document = stored(piece.institution(), once, file);
        pieces.renew(seen(piece, seen), paper, document, found, caller.get(), time.now());
        journal.record(JournalAct.of("certification.evidence.renewed")
                .object("evidence", id)
                .with("suspicions", found));
        doing.done(once, String.valueOf(id));
    }

    /**
     * Somebody else than who handed in the present version looked it over.
     *
     * @throws Refusal certification.R11 when the caller handed it in
     */
    @Transactional
    public void review(long id, int seen) {
        EvidencePiece piece = required(id);
        if (piece.addedBy().equals(caller.get().id())) {
            throw new Refusal("certification.R11");
        }
        pieces.reviewed(seen(piece, seen), time.today(), caller.get());
        journal.record(JournalAct.of("certification.evidence.reviewed").object("evidence", id));
    }

    /** It is not used any more; where it was used it stays to be read. */
    @Transactional
    public void withdraw(long id, int seen) {
        EvidencePiece piece = required(id);
        pieces.withdrawn(seen(piece, seen), time.today());
        journal.record(JournalAct.of("certification.evidence.withdrawn").object("evidence", id));
    }

    /** What looks like details of a patient in it, once somebody said that it is none. */
    private Set<Suspicion> checked(EvidencePaper paper, SentFile file) {
        paper.check(time.today());
        Upload.of(file.content());
        Set<Suspicion> found = PatientTraces.in(paper.title() + "\n" + PaperText.of(file.name(), file.content()));
        EvidencePaper.clear(found, file.cleared());
        return found;
    }

    /** Under a key that follows from that of the form, for the form itself is done once under its own. */
    private long stored(long institution, UUID once, SentFile file) {
        UUID key = UUID.nameUUIDFromBytes(("document " + once).getBytes(UTF_8));
        return storing.storeFor(institution, key, file.name(), file.content(), file.free());
    }

    private EvidencePiece required(long id) {
        EvidencePiece piece = pieces.latest(id).orElseThrow(() -> new Refusal("certification.R3"));
        contacts.require(caller.get(), piece.institution());
        return piece;
    }

    private static EvidencePiece seen(EvidencePiece piece, int version) {
        if (piece.version() != version) {
            throw new OptimisticLockException();
        }
        return piece;
    }
}
