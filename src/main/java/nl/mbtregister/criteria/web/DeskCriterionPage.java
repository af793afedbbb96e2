package nl.mbtregister.criteria.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.criteria.DraftLibrary;
import nl.mbtregister.criteria.WritingCriteria;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.SourceMark;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office changes a criterion of the draft, takes it out, or adds one. */
@Named
@RequestScoped
public class DeskCriterionPage {
    private static final List<String> TEXTS = List.of("text_nl", "text_en", "evidence_nl", "evidence_en");
    private static final int LONGEST = 1_000;

    @Inject
    private WritingCriteria writing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable DraftLibrary draft;
    private @Nullable Criterion criterion;

    /** Answers 404 while nothing is written, or what is written waits for approval. */
    public void answer() {
        draft = writing.draft().filter(open -> !open.offered()).orElse(null);
        if (draft != null) {
            criterion = draft.library().criterion(form.text("code")).orElse(null);
        }
        if (draft == null || criterion == null && !isFresh()) {
            form.notFound();
            return;
        }
        int seen = (int) form.version();
        if (form.sent("criterion")) {
            typed().ifPresentOrElse(typed -> done(() -> writing.keep(form.once(), seen, typed)), form::refuse);
        }
        if (form.sent("remove")) {
            done(() -> writing.remove(form.once(), seen, form.text("code")));
        }
    }

    private void done(Runnable act) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.to("DESK_CRITERIA"), "criteria.edit.kept.done");
        }
    }

    private Optional<Criterion> typed() {
        String code = isFresh() ? form.text("newcode").toUpperCase(Locale.ROOT) : form.text("code");
        if (!code.matches("[A-Z][1-9][0-9]?")) {
            mistakes.add("newcode", t.get("criteria.edit.code.wrong"));
        } else if (isFresh() && draft != null && draft.library().criterion(code).isPresent()) {
            mistakes.add("newcode", t.get("criteria.edit.code.taken"));
        }
        for (String text : TEXTS) {
            if (form.text(text).isBlank() || form.text(text).length() > LONGEST) {
                mistakes.add(text, t.of("criteria.edit.text.wrong", LONGEST));
            }
        }
        Module module = form.choice("module", Module.class).orElse(Module.MBT);
        return mistakes.isNone() ? Optional.of(criterion(code, module)) : Optional.empty();
    }

    private Criterion criterion(String code, Module module) {
        Wording text = new Wording(form.text("text_nl"), form.text("text_en"));
        Wording evidence = new Wording(form.text("evidence_nl"), form.text("evidence_en"));
        Criterion old = criterion;
        return old == null
                ? new Criterion(
                        code,
                        form.yes("core"),
                        module,
                        text,
                        evidence,
                        SourceMark.EXAMPLE,
                        List.of(),
                        null,
                        null,
                        Map.of(),
                        List.of())
                : new Criterion(
                        code,
                        form.yes("core"),
                        module,
                        text,
                        evidence,
                        old.mark(),
                        old.sources(),
                        old.note(),
                        old.judged(),
                        old.variants(),
                        old.items());
    }

    /** Whether one is being added. */
    public boolean isFresh() {
        return form.text("code").isEmpty();
    }

    public @Nullable DraftLibrary getDraft() {
        return draft;
    }

    public @Nullable Criterion getCriterion() {
        return criterion;
    }

    public List<Option> getModules() {
        return Stream.of(Module.values())
                .map(module -> new Option(module.name(), t.show(module)))
                .toList();
    }

    public boolean isCore() {
        return form.isTyped() ? form.yes("core") : criterion != null && criterion.core();
    }

    /** What was seen of the draft when the form was made. */
    public long getSeen() {
        return form.isTyped() ? form.version() : draft == null ? 0 : draft.lock();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
