package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certification.DecidingRound;
import nl.mbtregister.certification.DecisionFile;
import nl.mbtregister.criteria.rules.Outcome;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The decision on a programme: what the scores come down to, a proposal, and the decision of a second person. */
@Named
@RequestScoped
public class DecisionPage {
    @Inject
    private DecidingRound deciding;

    @Inject
    private AuditDoor door;

    @Inject
    private AuditWords words;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable DecisionFile file;
    private Optional<Message> letter = Optional.empty();

    public void answer() {
        long id = door.id();
        file = door.open(() -> deciding.open(id));
        if (file == null) {
            return;
        }
        if (form.sent("propose")) {
            propose(id);
        } else if (form.sent("decide")) {
            done(() -> deciding.decide(id), "certification.decision.done");
        }
        letter = file().decision() == null ? deciding.letter(id) : Optional.empty();
    }

    private void propose(long id) {
        Optional<Outcome> outcome = form.choice("outcome", Outcome.class);
        Optional<LocalDate> due = form.text("until").isEmpty() ? Optional.empty() : form.day("until", mistakes);
        if (outcome.isEmpty()) {
            mistakes.add("outcome", t.get("certification.decision.missing"));
        }
        if (mistakes.isNone()) {
            done(
                    () -> deciding.propose(id, outcome.orElseThrow(), form.text("reason"), due),
                    "certification.proposal.done");
        } else {
            form.refuse();
        }
    }

    private void done(Runnable act, String done) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), done);
        }
    }

    public @Nullable DecisionFile getFile() {
        return file;
    }

    /** The letter that would go out; null where there is none. */
    public @Nullable Message getLetter() {
        return letter.orElse(null);
    }

    public List<Option> getOutcomes() {
        return words.options(Outcome.values());
    }

    /** As typed, else what the thresholds say. */
    public String getOutcome() {
        return form.isTyped() ? form.text("outcome") : file().reckoned().name();
    }

    private DecisionFile file() {
        return Objects.requireNonNull(file);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
