package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.accreditation.Calculation;
import nl.mbtregister.accreditation.CourseFile;
import nl.mbtregister.accreditation.CreditedPerson;
import nl.mbtregister.accreditation.OpeningCourse;
import nl.mbtregister.accreditation.ReviewingCourse;
import nl.mbtregister.accreditation.WithdrawingCourse;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office judges a request, or withdraws an accredited course and sees whose points that touches. */
@Named
@RequestScoped
public class DeskCoursePage {
    @Inject
    private OpeningCourse opening;

    @Inject
    private ReviewingCourse reviewing;

    @Inject
    private WithdrawingCourse withdrawing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CourseFile file;
    private WithdrawingCourse.Affected affected = new WithdrawingCourse.Affected(List.of(), false);

    /** Answers 404 for what was not filed. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (done(id)) {
            return;
        }
        try {
            file = opening.filed(id);
        } catch (Refusal refusal) {
            form.notFound();
            return;
        }
        if (file.version().accreditation() != null) {
            affected = withdrawing.affected(
                    file.version(), form.number("after").map(Integer::longValue).orElse(0L));
        }
    }

    private boolean done(long id) {
        switch (form.sent() ? form.text("form") : "") {
            case "take" -> {
                if (form.attempt(mistakes, () -> reviewing.takeOn(id))) {
                    form.seeOther(page.getHere());
                    return true;
                }
                return false;
            }
            case "ask" -> {
                return given("question")
                        && finish(
                                () -> reviewing.ask(form.once(), id, form.text("question")),
                                page.to("DESK_COURSES"),
                                "accreditation.asked.done");
            }
            case "grant" -> {
                return granted(id);
            }
            case "refuse" -> {
                return given("refusal")
                        && finish(
                                () -> reviewing.refuse(form.once(), id, form.text("refusal")),
                                page.to("DESK_COURSES"),
                                "accreditation.refused.done");
            }
            case "end" -> {
                return given("ending")
                        && finish(
                                () -> withdrawing.withdraw(form.once(), id, form.text("ending")),
                                page.getHere(),
                                "accreditation.ended.done");
            }
            default -> {
                return false;
            }
        }
    }

    private boolean granted(long id) {
        if (form.number("points").isEmpty()) {
            mistakes.add("points", t.get("accreditation.review.points.wrong"));
            form.refuse();
            return false;
        }
        return finish(
                () -> reviewing.grant(form.once(), id, form.number("points").orElseThrow(), form.text("reason")),
                page.to("DESK_COURSES"),
                "accreditation.granted.done");
    }

    private boolean given(String field) {
        if (form.text(field).isEmpty()) {
            mistakes.add(field, t.get("accreditation.review.missing"));
            form.refuse();
            return false;
        }
        return true;
    }

    private boolean finish(Runnable act, String next, String done) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(next, done);
            return true;
        }
        return false;
    }

    public @Nullable CourseFile getFile() {
        return file;
    }

    public Calculation getCalculation() {
        return Objects.requireNonNull(file).version().fixed().calculation();
    }

    public boolean isNew() {
        return file != null && file.state() == AccreditationState.SUBMITTED;
    }

    public boolean isReviewed() {
        return file != null && file.state() == AccreditationState.REVIEW;
    }

    public boolean isHeld() {
        return file != null && file.state() == AccreditationState.ACCREDITED;
    }

    public List<CreditedPerson> getPeople() {
        return affected.people();
    }

    /** Address of the people that follow; null on the last page. */
    public @Nullable String getMore() {
        return affected.more()
                ? page.getHere() + "?after=" + affected.people().getLast().entry()
                : null;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
