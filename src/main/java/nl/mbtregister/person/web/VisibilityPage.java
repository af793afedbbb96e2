package nl.mbtregister.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.person.DeclaringSelf;
import nl.mbtregister.person.SelfDeclared;
import nl.mbtregister.person.rules.DeclaredField;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What a person shows of his or her own accord: a form for each field, with the consent. */
@Named
@RequestScoped
public class VisibilityPage {
    @Inject
    private DeclaringSelf declaring;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<SelfDeclared> declared = List.of();

    /** Does what a form asks for, and shows what there is. */
    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        Optional<DeclaredField> field = form.choice("field", DeclaredField.class);
        if (field.isPresent()
                && form.sent()
                && (form.text("form").equals("withdraw") ? withdrawn(field.get()) : shown(field.get()))) {
            return;
        }
        declared = declaring.own();
    }

    private boolean shown(DeclaredField field) {
        if (!form.yes("consent")) {
            mistakes.add("consent-" + field, t.get("person.visibility.consent.empty"));
            form.refuse();
            return false;
        }
        return ended(
                () -> declaring.declareOwn(field, form.text("value"), t.get("person.visibility.consent")),
                "person.visibility.saved.done");
    }

    private boolean withdrawn(DeclaredField field) {
        return ended(() -> declaring.withdrawOwn(field), "person.visibility.withdrawn.done");
    }

    private boolean ended(Runnable act, String done) {
        boolean acted = form.attempt(mistakes, act);
        if (acted) {
            form.seeOther(page.getHere(), done);
        }
        return acted;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<DeclaredField> getFields() {
        return Stream.of(DeclaredField.values()).toList();
    }

    /** What is shown now; null when nothing is. */
    public @Nullable SelfDeclared now(DeclaredField field) {
        return declared.stream().filter(one -> one.field() == field).findFirst().orElse(null);
    }

    /** What the field of the form holds. */
    public String value(DeclaredField field) {
        SelfDeclared now = now(field);
        boolean typed = form.isTyped() && form.text("field").equals(field.name());
        return typed ? form.text("value") : now == null ? "" : now.value();
    }
}
