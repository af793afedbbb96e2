package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.certification.FilingRound;
import nl.mbtregister.certification.FilingView;
import nl.mbtregister.certification.rules.FilingGap;
import nl.mbtregister.certification.rules.GapKind;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The lead looks over what stands in the way, files, and reads what happens next. */
@Named
@RequestScoped
public class EvaluationFilePage {
    @Inject
    private FilingRound filing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable FilingView view;

    /** Answers 404 for who does not lead it. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            if (form.sent("file") && filed(id)) {
                return;
            }
            view = filing.check(id);
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    private boolean filed(long id) {
        if (!form.yes("declared")) {
            mistakes.add("declared", t.get("refusal.certification.R13"));
            form.refuse();
            return false;
        }
        if (form.attempt(mistakes, () -> filing.file(form.once(), id, true))) {
            form.seeOther(page.getHere());
            return true;
        }
        return false;
    }

    public @Nullable FilingView getView() {
        return view;
    }

    /** Kinds of what blocks or is warned of, each once. */
    public List<GapKind> kinds(List<FilingGap> gaps) {
        return gaps.stream().map(FilingGap::kind).distinct().sorted().toList();
    }

    public List<FilingGap> of(List<FilingGap> gaps, GapKind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).toList();
    }

    public boolean isFiled() {
        return Objects.requireNonNull(view).round().filed() != null;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
