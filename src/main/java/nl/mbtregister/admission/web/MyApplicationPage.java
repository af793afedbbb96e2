package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.admission.FillingApplication;
import nl.mbtregister.admission.MyApplication;
import nl.mbtregister.admission.ShowingApplication;
import nl.mbtregister.admission.StartingApplication;
import nl.mbtregister.admission.WithdrawingApplication;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationTask;
import nl.mbtregister.admission.rules.Invitation;
import nl.mbtregister.admission.rules.PreparedTask;
import nl.mbtregister.admission.rules.TaskState;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/** The task list of an applicant, and how the application stands once it is filed. */
@Named
@RequestScoped
public class MyApplicationPage {
    private static final String HERE = "MY_APPLICATION";

    @Inject
    private ShowingApplication showing;

    @Inject
    private StartingApplication starting;

    @Inject
    private FillingApplication filling;

    @Inject
    private WithdrawingApplication withdrawing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable MyApplication application;

    public void answer() {
        if (form.sent("start")) {
            if (form.attempt(mistakes, () -> starting.start(form.once(), Title.BASIC_THERAPIST))) {
                form.seeOther(page.to(HERE), "admission.started.done");
                return;
            }
        }
        application = showing.mine().orElse(null);
        Optional<MyApplication> mine = Optional.ofNullable(application);
        if (mine.isEmpty()) {
            return;
        }
        if (form.sent("explain")
                && form.attempt(mistakes, () -> filling.explain(mine.get().id(), typed()))) {
            form.seeOther(page.to(HERE), "admission.explained.done");
        }
        if (form.sent("confirm")
                && isSure("confirmed", "admission.renewal.confirm.unsure")
                && form.attempt(mistakes, () -> filling.confirm(mine.get().id()))) {
            form.seeOther(page.to(HERE), "admission.confirmed.done");
        }
        if (form.sent("withdraw")
                && isSure("sure", "admission.application.withdraw.unsure")
                && form.attempt(
                        mistakes,
                        () -> withdrawing.withdraw(form.once(), mine.get().id()))) {
            form.seeOther(page.to(HERE), "admission.withdrawn.done");
        }
    }

    private boolean isSure(String box, String otherwise) {
        if (!form.yes(box)) {
            mistakes.add(box, t.get(otherwise));
            form.refuse();
        }
        return form.yes(box);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        for (Finding finding : getShort()) {
            typed.put(finding.requirement().id(), form.text(field(finding)));
        }
        return typed;
    }

    public @Nullable MyApplication getApplication() {
        return application;
    }

    /** Whether there is one that is not over. */
    public boolean isOpen() {
        return application != null && !application.state().isOver();
    }

    /** Whether a new one can begin: not beside one that runs, nor for a title that was given. */
    public boolean isNew() {
        return application == null
                || !application.isRenewal()
                        && application.state().isOver()
                        && !List.of(ApplicationState.APPROVED, ApplicationState.PUBLISHED)
                                .contains(application.state());
    }

    public boolean isDraft() {
        return application != null && application.state().isBeforeFiling();
    }

    public List<PreparedTask> getTasks() {
        return application == null ? List.of() : application.preparation().tasks();
    }

    public String done() {
        return application == null
                ? ""
                : t.of(
                        "admission.application.progress",
                        application.preparation().done(),
                        getTasks().size());
    }

    /** Where the task is done; null while it cannot be begun. */
    public @Nullable String href(PreparedTask task) {
        if (task.state() == TaskState.CANNOT_YET) {
            return null;
        }
        return page.to(
                switch (task.task()) {
                    case DETAILS -> "MY_DETAILS";
                    case UPKEEP -> "MY_ACTIVITIES";
                    case PROFESSION -> "MY_OUTSIDE";
                    case EDUCATION -> "MY_EDUCATION";
                    case CASES -> "MY_CASES";
                    case SUPERVISION -> "MY_SUPERVISION";
                    case DECLARATION -> "MY_DECLARATION";
                    case WORK -> "MY_WORK";
                    case CHECK -> "MY_APPLICATION_CHECK";
                });
    }

    /** Whether the applicant has yet to say that what the register knows is still right. */
    public boolean isUnconfirmed() {
        return isDraft()
                && getTasks().stream().noneMatch(task -> task.task() == ApplicationTask.DECLARATION)
                && getTasks().stream()
                        .anyMatch(task -> task.task() == ApplicationTask.DETAILS && task.state() != TaskState.DONE);
    }

    /** The state in words; a task that waits names for whom. */
    public String state(PreparedTask task) {
        Invitation invitation =
                application == null ? null : application.preparation().invitation();
        return task.state() == TaskState.WAITING && invitation != null
                ? t.of("admission.application.waiting", invitation.supervisor())
                : t.show(task.state());
    }

    /** One sentence of help; why a task cannot be begun or what is wrong with it comes first. */
    public String hint(PreparedTask task) {
        Invitation invitation =
                application == null ? null : application.preparation().invitation();
        if (task.task() == ApplicationTask.DECLARATION && task.state() == TaskState.WAITING && invitation != null) {
            return t.of("admission.application.invited", invitation.invited());
        }
        if (task.task() == ApplicationTask.CHECK && task.state() == TaskState.CANNOT_YET) {
            return t.get("admission.application.cannot");
        }
        return task.needed() ? "" : t.get("admission.application.optional");
    }

    /** Requirements that the file does not meet and that an applicant may explain. */
    public List<Finding> getShort() {
        return application == null
                ? List.of()
                : application.judgement().findings().stream()
                        .filter(Finding::blocks)
                        .filter(finding -> !ApplicationTask.DECLARATION.gives(
                                finding.requirement().form().kinds()))
                        .toList();
    }

    public String field(Finding finding) {
        return "explain-" + finding.requirement().id();
    }

    public String explanation(Finding finding) {
        return application == null
                ? ""
                : application.answers().getOrDefault(finding.requirement().id(), "");
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
