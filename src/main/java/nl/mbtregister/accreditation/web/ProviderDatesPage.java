package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.accreditation.AskingAccreditation;
import nl.mbtregister.accreditation.ChangingCourse;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.CourseFile;
import nl.mbtregister.accreditation.OpeningCourse;
import nl.mbtregister.accreditation.PlanningEdition;
import nl.mbtregister.accreditation.WithdrawingCourse;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.accreditation.rules.TrainerKind;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A provider plans when an accredited course is held, changes what is small, begins a new version, or withdraws it. */
@Named
@RequestScoped
public class ProviderDatesPage {
    @Inject
    private OpeningCourse opening;

    @Inject
    private PlanningEdition planning;

    @Inject
    private ChangingCourse changing;

    @Inject
    private AskingAccreditation asking;

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
    private List<Trainer> trainers = List.of();

    /** Answers 404 for a course of another provider, and for what was never accredited. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (!open(id)) {
            form.notFound();
            return;
        }
        switch (form.sent() ? form.text("form") : "") {
            case "add" -> add(id);
            case "small" -> change(id, form.text("do"));
            case "large" -> {
                long[] next = new long[1];
                if (form.attempt(mistakes, () -> next[0] = asking.change(form.once(), id))) {
                    form.seeOther(page.to("PROVIDER_COURSE", String.valueOf(next[0])));
                }
            }
            case "end" -> {
                if (form.attempt(mistakes, () -> withdrawing.withdraw(form.once(), id, form.text("reason")))) {
                    form.seeOther(page.to("PROVIDER_HOME"), "accreditation.ended.done");
                }
            }
            default -> {}
        }
    }

    private void add(long id) {
        Optional<EditionPlan> plan = new EditionFields(form, mistakes, t).read(trainers);
        if (plan.isEmpty()) {
            form.refuse();
        } else if (form.attempt(mistakes, () -> planning.add(form.once(), id, plan.get()))) {
            form.seeOther(page.getHere(), "accreditation.planned.done");
        }
    }

    private void change(long id, String pressed) {
        trainers = new CourseFields(form, mistakes, t).trainers(pressed);
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(
                mistakes,
                () -> changing.change(id, (int) form.version(), form.text("about"), form.text("website"), trainers))) {
            form.seeOther(page.getHere(), "accreditation.changed.done");
        }
    }

    private boolean open(long id) {
        try {
            file = opening.own(id);
            trainers = file.version().content().trainers();
            return file.version().points() > 0;
        } catch (Refusal refusal) {
            return false;
        }
    }

    public @Nullable CourseFile getFile() {
        return file;
    }

    public boolean isHeld() {
        return file != null && file.state() == AccreditationState.ACCREDITED;
    }

    public List<CourseEdition> getEditions() {
        return Objects.requireNonNull(file).editions();
    }

    public List<Trainer> getTrainers() {
        return trainers;
    }

    public List<Option> getModes() {
        return new EditionFields(form, mistakes, t).modes();
    }

    public List<Option> getSpeakerKinds() {
        return new CourseFields(form, mistakes, t).options(TrainerKind.values());
    }

    public String to(CourseEdition edition) {
        return page.to("PROVIDER_DATE", String.valueOf(edition.id()));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
