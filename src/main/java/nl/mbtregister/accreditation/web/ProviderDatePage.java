package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.OpeningCourse;
import nl.mbtregister.accreditation.PlanningEdition;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.accreditation.rules.TrainerKind;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A provider moves a date of a course, changes who speaks then, or calls it off. */
@Named
@RequestScoped
public class ProviderDatePage {
    @Inject
    private OpeningCourse opening;

    @Inject
    private PlanningEdition planning;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CourseEdition edition;
    private List<Trainer> trainers = List.of();

    /** Answers 404 for an edition of another provider. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            edition = opening.edition(id);
        } catch (Refusal refusal) {
            form.notFound();
            return;
        }
        trainers = edition.plan().trainers();
        if (form.sent("change")) {
            change(id, form.text("do"));
        } else if (form.sent("cancel") && form.attempt(mistakes, () -> planning.cancel(id, (int) form.version()))) {
            form.seeOther(back(), "accreditation.cancelled.done");
        }
    }

    private void change(long id, String pressed) {
        trainers = new CourseFields(form, mistakes, t).trainers(pressed);
        Optional<EditionPlan> plan = new EditionFields(form, mistakes, t).read(trainers);
        if (plan.isEmpty()) {
            form.refuse();
        } else if (form.attempt(mistakes, () -> planning.change(id, (int) form.version(), plan.get()))) {
            form.seeOther(pressed.equals("save") ? back() : page.getHere(), "accreditation.moved.done");
        }
    }

    private String back() {
        return page.to("PROVIDER_DATES", String.valueOf(getEdition().held().id()));
    }

    public CourseEdition getEdition() {
        return Objects.requireNonNull(edition);
    }

    public boolean isFound() {
        return edition != null;
    }

    /** Whether it can still be moved. */
    public boolean isComing() {
        return edition != null && !edition.cancelled() && !edition.begunBy(time.today());
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

    public Mistakes getMistakes() {
        return mistakes;
    }
}
