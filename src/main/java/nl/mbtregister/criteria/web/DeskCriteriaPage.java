package nl.mbtregister.criteria.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.criteria.DraftLibrary;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.WritingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office sees the versions of the criteria, writes the next one, and approves what somebody else wrote. */
@Named
@RequestScoped
public class DeskCriteriaPage {
    @Inject
    private ReadingCriteria reading;

    @Inject
    private WritingCriteria writing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable DraftLibrary draft;
    private List<CriteriaLibrary> all = List.of();

    public void answer() {
        int seen = (int) form.version();
        done("begin", "criteria.edit.begun.done", () -> writing.begin(form.once()));
        done("away", "criteria.edit.away.done", () -> writing.throwAway(form.once(), seen));
        done("back", "criteria.edit.back.done", () -> writing.takeBack(form.once(), seen));
        done("approve", "criteria.edit.approved.done", () -> writing.approve(form.once(), seen));
        if (form.sent("offer")) {
            offer(seen);
        }
        draft = writing.draft().orElse(null);
        all = reading.all(ReadingCriteria.PROGRAMME);
    }

    private void done(String id, String said, Runnable act) {
        if (form.sent(id) && form.attempt(mistakes, act)) {
            form.seeOther(page.to("DESK_CRITERIA"), said);
        }
    }

    private void offer(int seen) {
        form.day("from", mistakes)
                .ifPresentOrElse(
                        from -> {
                            if (form.attempt(mistakes, () -> writing.offer(form.once(), seen, from))) {
                                form.seeOther(page.to("DESK_CRITERIA"), "criteria.edit.offered.done");
                            }
                        },
                        () -> {
                            if (mistakes.of("from") == null) {
                                mistakes.add("from", t.get("criteria.edit.from.missing"));
                            }
                            form.refuse();
                        });
    }

    public @Nullable DraftLibrary getDraft() {
        return draft;
    }

    /** Whether whoever looks wrote part of the draft. */
    public boolean isOwn() {
        return draft != null && draft.writtenBy(caller.get().id());
    }

    /** Those that are or will be in force, newest first. */
    public List<CriteriaLibrary> getAll() {
        return all;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
