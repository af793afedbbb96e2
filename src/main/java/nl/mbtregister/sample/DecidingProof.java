package nl.mbtregister.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.documents.OpenedDocument;
import nl.mbtregister.documents.OpeningDocument;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.sample.rules.ProofState;

/** The office looks at the proof of somebody and decides. Nothing in the register follows from it. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class DecidingProof {
    private static final int LONGEST = 2_000;

    @Inject
    private Proofs proofs;

    @Inject
    private OpeningDocument documents;

    @Inject
    private PostingLetters letters;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Texts texts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** One statement, and the line in the journal; empty when there is no such request. */
    @Transactional
    public Optional<ProofRequest> open(long id) {
        return proofs.one(id).map(request -> {
            journal.record(JournalAct.of("sample.proof.opened")
                    .about(request.recipient().person())
                    .object("proof_request", id));
            return request;
        });
    }

    /**
     * A document that was sent with this request.
     *
     * @throws Refusal sample.R9 when there is none
     */
    @Transactional
    public OpenedDocument document(long id, long document) {
        ProofRequest request = proofs.one(id)
                .filter(one -> one.sent().stream().anyMatch(sent -> sent.document() == document))
                .orElseThrow(() -> new Refusal("sample.R9"));
        return documents.openForCase(
                document, "proof_request " + id, request.recipient().person());
    }

    /**
     * @throws Refusal sample.R9 when there is no such request; sample.R7 when it was decided, there is no reason or one that is
     *     too long, or there is no proof and still time to send it
     */
    @Transactional
    public void decide(UUID key, long id, boolean fulfilled, String reason) {
        if (doing.once(key, "sample.proof.decide", id, fulfilled, reason).isPresent()) {
            return;
        }
        ProofRequest request = proofs.lock(id).orElseThrow(() -> new Refusal("sample.R9"));
        boolean early = request.state() == ProofState.ASKED
                && (fulfilled || !request.until().isBefore(time.today()));
        if (!request.isOpen() || early || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refusal("sample.R7");
        }
        ProofState state = fulfilled ? ProofState.FULFILLED : ProofState.NOT_FULFILLED;
        proofs.decide(id, state, reason.strip(), time.now(), caller.get().id());
        journal.record(JournalAct.of("sample.proof.decided")
                .about(request.recipient().person())
                .object("proof_request", id)
                .with("state", state));
        if (request.living()) {
            letters.post(Letter.to(
                            request.recipient(),
                            fulfilled ? LetterKind.PROOF_FULFILLED : LetterKind.PROOF_NOT_FULFILLED,
                            "proof_request " + id)
                    .with("title", DrawingSample.name(texts, request.title()))
                    .with("reason", reason.strip()));
        }
        doing.done(key, "");
    }
}
