package nl.mbtregister.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A therapist sees which proof is asked, and sends it. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class SendingProof {
    @Inject
    private Proofs proofs;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The own requests, the newest first. One statement. */
    @Transactional
    public List<ProofRequest> mine() {
        Long person = caller.get().personId();
        return person == null ? List.of() : proofs.of(person);
    }

    /**
     * Sends documents of the person; those that were sent stay.
     *
     * @throws Refusal sample.R9 when this is no request of the caller; sample.R6 when it was decided, or there is no document, or
     *     one that is not the caller's
     */
    @Transactional
    public void send(UUID key, long request, List<Long> documents) {
        if (doing.once(key, "sample.proof.send", request, documents).isPresent()) {
            return;
        }
        long person = caller.get().person();
        ProofRequest asked = proofs.lock(request)
                .filter(one -> one.recipient().person() == person)
                .orElseThrow(() -> new Refusal("sample.R9"));
        List<Long> all = documents.stream().distinct().toList();
        if (!asked.isOpen() || all.isEmpty() || proofs.attach(asked, all) < all.size()) {
            throw new Refusal("sample.R6");
        }
        proofs.sent(request, time.now());
        journal.record(JournalAct.of("sample.proof.sent")
                .about(person)
                .object("proof_request", request)
                .with("documents", all.size()));
        doing.done(key, "");
    }
}
