package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.certification.AnsweringCriteria;
import nl.mbtregister.certification.CriterionFile;
import nl.mbtregister.certification.EvidencePiece;
import nl.mbtregister.certification.OpeningRound;
import nl.mbtregister.certification.RivalAnswer;
import nl.mbtregister.certification.RoundAnswer;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.certification.rules.WorkState;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.criteria.rules.ScoreStep;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** One criterion of a round: what is asked, the evidence beside it, and the judgement of the programme itself. */
@Named
@RequestScoped
public class EvaluationCriterionPage {
    @Inject
    private OpeningRound opening;

    @Inject
    private AnsweringCriteria answering;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CriterionFile file;

    /** Answers 404 for a criterion that the caller may not see. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        String code = form.text("code");
        if (form.sent("answer") && saved(id, code)) {
            return;
        }
        if (form.sent("show") && form.attempt(mistakes, () -> answering.show(id, code, chosen("evidence")))) {
            form.seeOther(page.getHere(), "certification.shown.done");
            return;
        }
        try {
            file = opening.open(id, code);
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    private boolean saved(long id, String code) {
        SelfScore typed = typed();
        if (typed.result() == Score.NOT_APPLICABLE && typed.reason().isBlank()) {
            mistakes.add("reason", t.get("refusal.certification.R4"));
            form.refuse();
            return false;
        }
        List<Long> rivals = chosen("rival");
        AnsweringCriteria.Saved[] how = new AnsweringCriteria.Saved[1];
        int seen = (int) Math.max(0, form.version());
        if (!form.attempt(
                mistakes,
                () -> how[0] = rivals.isEmpty()
                        ? answering.save(id, code, seen, typed)
                        : answering.join(id, code, seen, rivals, typed))) {
            return false;
        }
        form.seeOther(
                page.getHere(),
                how[0] == AnsweringCriteria.Saved.DONE ? "certification.saved.done" : "certification.beside.done");
        return true;
    }

    private SelfScore typed() {
        return new SelfScore(
                form.choice("work", WorkState.class).orElse(WorkState.IN_PROGRESS),
                form.choice("result", Score.class).orElse(null),
                form.text("reason"),
                form.text("view"));
    }

    private List<Long> chosen(String name) {
        return form.all(name).stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    public @Nullable CriterionFile getFile() {
        return file;
    }

    /** What the form shows: as typed, else as saved. */
    public SelfScore getScore() {
        if (form.isTyped()) {
            return typed();
        }
        return given().map(RoundAnswer::score).orElse(SelfScore.EMPTY);
    }

    public List<RivalAnswer> getRivals() {
        return given().map(RoundAnswer::rivals).orElse(List.of());
    }

    private Optional<RoundAnswer> given() {
        return Optional.ofNullable(file().answer());
    }

    /** With the words of the library for each. */
    public List<Option> getResults() {
        return Stream.of(Score.values())
                .map(score -> {
                    ScoreStep step = file().library().step(score);
                    return new Option(score.name(), t.of("certification.form.step", step.name(), step.meaning()));
                })
                .toList();
    }

    public List<Option> getWorks() {
        return Stream.of(WorkState.values())
                .map(work -> new Option(work.name(), t.show(work)))
                .toList();
    }

    /** What the criterion means for a programme of this variant; null when that makes no difference. */
    public @Nullable Wording getVariant() {
        return file().criterion().variants().get(file().own().round().scope().variant());
    }

    public List<Map.Entry<EvidencePiece, Boolean>> getEvidence() {
        return List.copyOf(file().evidence().entrySet());
    }

    public List<EvidencePiece> getLinked() {
        return getEvidence().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private CriterionFile file() {
        return Objects.requireNonNull(file);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
