package nl.mbtregister.sample.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.sample.DecidingProof;
import nl.mbtregister.sample.ProofRequest;
import nl.mbtregister.sample.rules.ProofState;
import org.jspecify.annotations.Nullable;

/** The proof of somebody: what was declared, what was sent, and the decision. */
@Named
@RequestScoped
public class DeskProofPage {
    @Inject
    private DecidingProof deciding;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable ProofRequest request;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (form.sent("decide") && isFilled() && form.attempt(mistakes, () -> decide(id))) {
            form.seeOther(page.to("DESK_SAMPLES"), "sample.decided.done");
            return;
        }
        deciding.open(id).ifPresentOrElse(found -> request = found, form::notFound);
    }

    private boolean isFilled() {
        if (form.choice("outcome", ProofState.class).isEmpty()) {
            mistakes.add("outcome", t.get("sample.proof.outcome.missing"));
        }
        if (form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("sample.proof.reason.missing"));
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
        return mistakes.isNone();
    }

    private void decide(long id) {
        boolean fulfilled = form.choice("outcome", ProofState.class).orElseThrow() == ProofState.FULFILLED;
        deciding.decide(form.once(), id, fulfilled, form.text("reason"));
    }

    public @Nullable ProofRequest getRequest() {
        return request;
    }

    /** Whether the office can decide now. */
    public boolean isDecidable() {
        return request != null
                && (request.state() == ProofState.SENT
                        || request.state() == ProofState.ASKED
                                && request.until().isBefore(time.today()));
    }

    public List<Option> getOutcomes() {
        boolean nothing = request != null && request.sent().isEmpty();
        return Stream.of(ProofState.FULFILLED, ProofState.NOT_FULFILLED)
                .filter(state -> state == ProofState.NOT_FULFILLED || !nothing)
                .map(state -> new Option(state.name(), t.show(state)))
                .toList();
    }

    public String look(ProofState state) {
        return ProofLook.of(state);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
