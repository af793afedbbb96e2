package nl.mbtregister.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.supervision.CaseFacts;
import nl.mbtregister.supervision.KeepingCases;
import nl.mbtregister.supervision.KeptCase;
import nl.mbtregister.supervision.rules.CaseCode;
import org.jspecify.annotations.Nullable;

/** The therapist's own treatments. */
@Named
@RequestScoped
public class MyCasesPage {
    @Inject
    private KeepingCases cases;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<KeptCase> all = List.of();
    private @Nullable KeptCase edited;

    /** Answers 404 for a treatment that is not in the own file. */
    public void answer() {
        all = cases.own();
        if (!form.text("id").isEmpty()) {
            int id = form.number("id").orElse(0);
            edited = all.stream().filter(one -> one.id() == id).findFirst().orElse(null);
            if (edited == null) {
                form.notFound();
                return;
            }
        }
        KeptCase one = edited;
        if (form.sent("remove") && one != null) {
            finish(() -> cases.remove(one.id(), (int) form.version()), "removed");
        } else if (form.sent("save")) {
            save(one);
        }
    }

    private void save(@Nullable KeptCase one) {
        Optional<CaseFacts> facts = read();
        if (facts.isEmpty()) {
            form.refuse();
        } else if (one == null) {
            finish(() -> cases.add(form.once(), facts.get()), "added");
        } else {
            finish(() -> cases.change(one.id(), (int) form.version(), facts.get()), "changed");
        }
    }

    private Optional<CaseFacts> read() {
        CaseCode.trouble(form.text("code")).ifPresent(trouble -> mistakes.add("code", t.show(trouble)));
        Optional<CaseForm> shape = form.choice("shape", CaseForm.class);
        if (shape.isEmpty()) {
            mistakes.add("shape", t.get("supervision.cases.shape.wrong"));
        }
        Optional<LocalDate> first = form.day("first", mistakes);
        Optional<LocalDate> last = form.text("last").isEmpty() ? Optional.empty() : form.day("last", mistakes);
        Optional<Integer> sessions = form.number("sessions");
        if (sessions.isEmpty()) {
            mistakes.add("sessions", t.get("supervision.cases.sessions.wrong"));
        }
        return mistakes.isNone()
                ? Optional.of(new CaseFacts(
                        form.text("code"),
                        shape.orElseThrow(),
                        first.orElseThrow(),
                        last.orElse(null),
                        sessions.orElseThrow(),
                        form.yes("target"),
                        form.yes("adolescents"),
                        form.yes("supervised")))
                : Optional.empty();
    }

    private void finish(Runnable act, String what) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "supervision.cases." + what + ".done");
        }
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<KeptCase> getAll() {
        return all;
    }

    /** The treatment that is put right; null for a new one. */
    public @Nullable KeptCase getEdited() {
        return edited;
    }

    public String to(KeptCase one) {
        return page.getHere() + "?id=" + one.id() + "#save";
    }

    public List<Option> getShapes() {
        return Stream.of(CaseForm.values())
                .map(shape -> new Option(shape.name(), t.show(shape)))
                .toList();
    }

    public @Nullable Object value(String field) {
        KeptCase one = edited;
        if (one == null) {
            return form.value(field, null);
        }
        CaseFacts facts = one.facts();
        return form.value(
                field,
                switch (field) {
                    case "code" -> facts.code();
                    case "shape" -> facts.form().name();
                    case "first" -> facts.firstDay();
                    case "last" -> facts.lastDay();
                    case "sessions" -> facts.sessions();
                    default -> null;
                });
    }

    public boolean ticked(String field) {
        KeptCase one = edited;
        if (form.isTyped() || one == null) {
            return form.yes(field);
        }
        return switch (field) {
            case "target" -> one.facts().targetGroup();
            case "adolescents" -> one.facts().adolescents();
            default -> one.facts().supervised();
        };
    }
}
