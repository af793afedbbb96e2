package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.admission.AskingSupplement;
import nl.mbtregister.admission.CaseFile;
import nl.mbtregister.admission.Evidence;
import nl.mbtregister.admission.MarkingCriteria;
import nl.mbtregister.admission.OpeningApplication;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.Criterion;
import nl.mbtregister.admission.rules.CriterionMark;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/** A member judges an application, criterion by criterion, with the evidence beside it. */
@Named
@RequestScoped
public class CommitteeApplicationPage {
    @Inject
    private OpeningApplication opening;

    @Inject
    private MarkingCriteria marking;

    @Inject
    private AskingSupplement asking;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CaseFile file;
    private int chosen;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (form.sent("judge") && isMarked()) {
            form.attempt(mistakes, () -> marking.mark(id, form.text("requirement"), mark(), form.text("reason")));
        }
        if (form.sent("ask")
                && isAsked()
                && form.attempt(mistakes, () -> asking.ask(form.once(), id, form.text("question")))) {
            form.seeOther(page.to("COMMITTEE_HOME"), "admission.asked.done");
            return;
        }
        try {
            file = opening.open(id);
        } catch (Refusal refusal) {
            shut(refusal, id);
            return;
        }
        chosen = form.number("criterion").orElseGet(this::firstOpen);
        chosen = Math.max(1, Math.min(chosen, getFindings().size()));
        if (form.sent("judge") && mistakes.isNone()) {
            form.seeOther(href(firstOpen()), "admission.marked.done");
        }
    }

    /** Asks for the member's ties where that was not done; what was not filed is not theirs to see. */
    private void shut(Refusal refusal, long id) {
        if (refusal.rule().equals("admission.R16") || refusal.rule().equals("admission.R17")) {
            form.seeOther(page.to("COMMITTEE_CONFLICT", String.valueOf(id)));
        } else {
            throw new Refusal("platform.R1");
        }
    }

    private boolean isMarked() {
        Optional<CriterionMark> mark = form.choice("mark", CriterionMark.class);
        if (mark.isEmpty()) {
            mistakes.add("mark", t.get("admission.review.mark.missing"));
            form.refuse();
        }
        if (mark.equals(Optional.of(CriterionMark.NOT_MET))
                && form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("admission.review.reason.missing"));
            form.refuse();
        }
        return mistakes.isNone();
    }

    private boolean isAsked() {
        if (form.text("question").isEmpty()) {
            mistakes.add("question", t.get("admission.ask.question.missing"));
            form.refuse();
        }
        return mistakes.isNone();
    }

    private CriterionMark mark() {
        return form.choice("mark", CriterionMark.class).orElseThrow();
    }

    /** Number of the first criterion that is not settled, else of the first one. */
    private int firstOpen() {
        List<Criterion> criteria = criteria();
        for (int i = 0; i < criteria.size(); i++) {
            if (!criteria.get(i).isSettled()) {
                return i + 1;
            }
        }
        return 1;
    }

    private List<Criterion> criteria() {
        return file == null ? List.of() : file.criteria();
    }

    public @Nullable CaseFile getFile() {
        return file;
    }

    public List<Finding> getFindings() {
        return file == null ? List.of() : file.judgement().findings();
    }

    public int getChosen() {
        return chosen;
    }

    public Finding getFinding() {
        return getFindings().get(chosen - 1);
    }

    public Criterion getCriterion() {
        return criteria().get(chosen - 1);
    }

    /** Name of the mark that the chosen criterion has; null without. */
    public @Nullable String getMarkName() {
        CriterionMark mark = getCriterion().mark();
        return mark == null ? null : mark.name();
    }

    public Criterion criterion(int number) {
        return criteria().get(number - 1);
    }

    public String href(int number) {
        return page.getHere() + "?criterion=" + number;
    }

    public String getNextOpen() {
        return href(firstOpen());
    }

    public long getSettled() {
        return criteria().stream().filter(criterion -> criterion.mark() != null).count();
    }

    public boolean isReviewing() {
        return file != null && file.state() == ApplicationState.COMMITTEE_REVIEW;
    }

    /** Whether the member can still mark and vote. */
    public boolean isMarking() {
        return isReviewing() && file != null && !file.voted();
    }

    public String getExplanation() {
        return file == null
                ? ""
                : file.explanations().getOrDefault(getFinding().requirement().id(), "");
    }

    /** The documents that belong to the rows of the chosen criterion. */
    public List<Evidence> getEvidence() {
        if (file == null) {
            return List.of();
        }
        List<String> rows = Stream.concat(
                        getFinding().counted().stream()
                                .map(counted -> counted.row().id()),
                        getFinding().notCounted().stream().map(not -> not.row().id()))
                .toList();
        return file.evidence().stream()
                .filter(evidence -> rows.contains(evidence.row()))
                .toList();
    }

    /** The one that stands in the page: the one that was asked for, else the first; null without any. */
    public @Nullable Evidence getShown() {
        String asked = form.text("document");
        List<Evidence> all = getEvidence();
        return all.stream()
                .filter(one -> String.valueOf(one.document()).equals(asked))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    /** Address of this page with the document in it. */
    public String showing(Evidence evidence) {
        return href(chosen) + "&document=" + evidence.document() + "#evidence";
    }

    /** Address of a document, opened for this case. */
    public String document(Evidence evidence) {
        return "/cases/" + Objects.requireNonNull(file).id() + "/documents/" + evidence.document();
    }

    public List<Option> getMarks() {
        return Stream.of(CriterionMark.values())
                .map(mark -> new Option(mark.name(), t.show(mark)))
                .toList();
    }

    public String getLook() {
        return file == null ? "PAST" : StateLook.of(file.state());
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
