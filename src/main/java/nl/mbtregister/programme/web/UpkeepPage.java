package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.ReportingChange;
import nl.mbtregister.programme.Upkeep;
import nl.mbtregister.programme.YearCheck;
import org.jspecify.annotations.Nullable;

/** A lead tells what happened to a certified programme and confirms the past year; a contributor reads it. */
@Named
@RequestScoped
public class UpkeepPage {
    @Inject
    private ReportingChange reporting;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Upkeep upkeep;

    /** Answers 404 for a programme of another institution. */
    public void answer() {
        String number = form.text("number");
        try {
            upkeep = reporting.open(number);
        } catch (Refusal none) {
            form.notFound();
            return;
        }
        switch (form.sent() ? form.text("form").replaceFirst("-.*", "") : "") {
            case "tell" -> {
                long one = form.number("one").orElse(-1);
                String field = "told-" + one;
                if (form.text(field).isEmpty()) {
                    mistakes.add(field, t.get("programme.upkeep.told.missing"));
                }
                finish(() -> reporting.tell(number, one, form.text(field)), "programme.upkeep.told.done");
            }
            case "year" -> {
                if (form.number("patients").isEmpty()) {
                    mistakes.add("patients", t.get("programme.upkeep.patients.missing"));
                }
                if (!form.yes("team")) {
                    mistakes.add("team", t.get("programme.upkeep.team.missing"));
                }
                finish(
                        () -> reporting.confirm(
                                number,
                                new YearCheck(
                                        form.number("patients").orElseThrow(),
                                        form.text("manual"),
                                        form.text("remark"))),
                        "programme.upkeep.year.done");
            }
            default -> {}
        }
    }

    private void finish(Runnable act, String done) {
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), done);
        }
    }

    public @Nullable Upkeep getUpkeep() {
        return upkeep;
    }

    public boolean isLead() {
        return upkeep != null && upkeep.own().lead();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
