package nl.mbtregister.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.supervision.AskedDeclaration;
import nl.mbtregister.supervision.WritingDeclaration;
import nl.mbtregister.supervision.rules.Answer;
import nl.mbtregister.supervision.rules.Competence;
import nl.mbtregister.supervision.rules.DeclarationDraft;
import nl.mbtregister.supervision.rules.DeclarationState;
import org.jspecify.annotations.Nullable;

/** A supervisor writes a declaration, sees it as it will be, signs it or sends the request back. */
@Named
@RequestScoped
public class SupervisorDeclarationPage {
    @Inject
    private WritingDeclaration writing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable AskedDeclaration asked;

    /** Answers 404 for what was not asked of the caller. */
    public void answer() {
        asked = form.number("id").flatMap(writing::asked).orElse(null);
        AskedDeclaration one = asked;
        if (one == null) {
            form.notFound();
            return;
        }
        if (!form.sent()) {
            return;
        }
        int seen = (int) form.version();
        switch (form.text("form")) {
            case "write" -> write(one.id(), seen);
            case "sign" -> sign(one.id(), seen);
            case "back" ->
                finish(
                        () -> writing.sendBack(one.id(), seen, form.text("comment")),
                        page.to("SUPERVISOR_HOME"),
                        "supervision.declaration.back.done");
            default -> form.refuse();
        }
    }

    private void write(long id, int seen) {
        if (form.attempt(mistakes, () -> writing.keep(id, seen, typed()))) {
            form.seeOther(page.getHere() + "?preview=1");
        }
    }

    private void sign(long id, int seen) {
        if (!form.yes("sure")) {
            mistakes.add("sure", t.get("supervision.declaration.sure.wrong"));
            form.refuse();
            return;
        }
        finish(() -> writing.sign(form.once(), id, seen), page.getHere(), "supervision.declaration.signed.done");
    }

    private void finish(Runnable act, String path, String done) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(path, done);
        }
    }

    private DeclarationDraft typed() {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, String> remarks = new HashMap<>();
        for (Competence competence : getCompetences()) {
            form.choice("answer-" + competence.id(), Answer.class)
                    .ifPresent(answer -> answers.put(competence.id(), answer));
            remarks.put(competence.id(), form.text("remark-" + competence.id()));
        }
        String outcome = form.text("positive");
        return new DeclarationDraft(
                answers, remarks, form.text("report"), outcome.isEmpty() ? null : outcome.equals("yes"));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public @Nullable AskedDeclaration getAsked() {
        return asked;
    }

    /** Whether it can still be written. */
    public boolean isWritable() {
        return asked != null && asked.state() == DeclarationState.INVITED;
    }

    /** Whether it is shown as it will be, to be signed. */
    public boolean isPreview() {
        return isWritable()
                && (form.text("preview").equals("1") || form.text("form").equals("sign"))
                && draft().complete(getCompetences());
    }

    /** Whether the preview was asked for while something is missing. */
    public boolean isIncomplete() {
        return isWritable() && form.text("preview").equals("1") && !draft().complete(getCompetences());
    }

    public List<Competence> getCompetences() {
        return writing.competences();
    }

    public @Nullable Answer answer(Competence competence) {
        return draft().answers().get(competence.id());
    }

    public String remark(Competence competence) {
        return draft().remarks().getOrDefault(competence.id(), "");
    }

    /** What the field of an answer shows. */
    public @Nullable Object chosen(Competence competence) {
        Answer answer = answer(competence);
        return form.value("answer-" + competence.id(), answer == null ? null : answer.name());
    }

    public @Nullable Object written(Competence competence) {
        return form.value("remark-" + competence.id(), remark(competence));
    }

    public @Nullable Object getReport() {
        return form.value("report", draft().report());
    }

    public @Nullable Object getPositive() {
        Boolean positive = draft().positive();
        return form.value("positive", positive == null ? null : positive ? "yes" : "no");
    }

    public List<Option> getAnswers() {
        return Stream.of(Answer.values())
                .map(answer -> new Option(answer.name(), t.show(answer)))
                .toList();
    }

    public List<Option> getOutcomes() {
        return List.of(
                new Option("yes", t.get("supervision.declaration.positive.yes")),
                new Option("no", t.get("supervision.declaration.positive.no")));
    }

    private DeclarationDraft draft() {
        return asked == null ? DeclarationDraft.EMPTY : asked.draft();
    }
}
