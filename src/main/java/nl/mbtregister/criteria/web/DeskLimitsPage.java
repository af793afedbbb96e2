package nl.mbtregister.criteria.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.criteria.DraftLibrary;
import nl.mbtregister.criteria.WritingCriteria;
import nl.mbtregister.criteria.rules.Thresholds;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office changes the numbers of the draft by which scores become an outcome and the register judges by itself. */
@Named
@RequestScoped
public class DeskLimitsPage {
    private static final int MOST = 1_000;

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

    /** Answers 404 while nothing is written, or what is written waits for approval. */
    public void answer() {
        draft = writing.draft().filter(open -> !open.offered()).orElse(null);
        if (draft == null) {
            form.notFound();
            return;
        }
        if (form.sent("limits")) {
            keep(draft.library().thresholds());
        }
    }

    private void keep(Thresholds old) {
        int certified = whole("certifiedPercent", 100);
        Thresholds typed = mistakes.isNone() ? typed(old, certified) : null;
        if (typed == null || !mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, () -> writing.limit(form.once(), (int) form.version(), typed))) {
            form.seeOther(page.to("DESK_CRITERIA"), "criteria.edit.kept.done");
        }
    }

    private @Nullable Thresholds typed(Thresholds old, int certified) {
        int conditional = whole("conditionalPercent", certified);
        int partly = whole("conditionalCorePartly", MOST);
        int years = whole("certifiedYears", MOST);
        int months = whole("conditionalMonths", MOST);
        int again = whole("againMonths", MOST);
        int repair = whole("repairMonths", MOST);
        int supervisors = whole("leastSupervisors", MOST);
        int specialists = whole("leastSpecialists", MOST);
        int registered = whole("registeredPercent", 100);
        int supervisions = whole("leastSupervisions", MOST);
        int intervisions = whole("leastIntervisions", MOST);
        int warn = whole("warnMonths", MOST);
        return mistakes.isNone()
                ? new Thresholds(
                        old.mark(),
                        old.sources(),
                        certified,
                        conditional,
                        partly,
                        years,
                        months,
                        old.conditionalRechecks(),
                        again,
                        repair,
                        supervisors,
                        specialists,
                        registered,
                        old.meetingMonths(),
                        supervisions,
                        intervisions,
                        warn)
                : null;
    }

    private int whole(String name, int most) {
        int value = form.number(name).orElse(-1);
        if (value < 0 || value > most) {
            mistakes.add(name, t.of("criteria.limits.wrong", most));
        }
        return value;
    }

    public @Nullable DraftLibrary getDraft() {
        return draft;
    }

    /** What was seen of the draft when the form was made. */
    public long getSeen() {
        return form.isTyped() ? form.version() : draft == null ? 0 : draft.lock();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
