package nl.mbtregister.admission.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * How far an applicant is who has not filed yet. Nothing of it is stored: it follows from what the file holds today.
 *
 * @param invitation null when no supervisor was ever invited
 */
public record Preparation(
        List<PreparedTask> tasks, @Nullable Invitation invitation) {

    public Preparation {
        tasks = List.copyOf(tasks);
    }

    /**
     * @param known whether name and mail address of the applicant are known
     * @param explained ids of the requirements of which the applicant explained why the file falls short
     */
    public static Preparation of(
            Judgement judgement, boolean known, @Nullable Invitation invitation, Set<String> explained) {
        List<PreparedTask> tasks = new ArrayList<>();
        for (ApplicationTask task : ApplicationTask.ENTRY) {
            List<Finding> asked = judgement.findings().stream()
                    .filter(finding -> task.gives(finding.requirement().form().kinds()))
                    .toList();
            List<Finding> lacking = asked.stream()
                    .filter(Finding::blocks)
                    .filter(finding -> task == ApplicationTask.DECLARATION
                            || !explained.contains(finding.requirement().id()))
                    .toList();
            tasks.add(
                    switch (task) {
                        case DETAILS -> task(task, known ? TaskState.DONE : TaskState.BUSY, true, List.of());
                        case DECLARATION -> task(task, declared(lacking, invitation), true, lacking);
                        case CHECK -> check(tasks);
                        default -> task(task, gathered(task, asked, lacking, judgement), !asked.isEmpty(), lacking);
                    });
        }
        return new Preparation(tasks, invitation);
    }

    /**
     * Of a renewal: only what its requirements ask for, and that the applicant says that the data are still right.
     *
     * @param confirmed whether the applicant confirmed personal data and work
     */
    public static Preparation ofRenewal(Judgement judgement, boolean known, boolean confirmed, Set<String> explained) {
        List<PreparedTask> tasks = new ArrayList<>();
        for (ApplicationTask task : ApplicationTask.RENEWAL) {
            List<Finding> asked = judgement.findings().stream()
                    .filter(finding -> ApplicationTask.ofRenewal(
                                    finding.requirement().form().kinds())
                            == task)
                    .toList();
            List<Finding> lacking = asked.stream()
                    .filter(Finding::blocks)
                    .filter(finding -> !explained.contains(finding.requirement().id()))
                    .toList();
            switch (task) {
                case DETAILS ->
                    tasks.add(task(task, confirmed && known ? TaskState.DONE : TaskState.NOT_STARTED, true, List.of()));
                case CHECK -> tasks.add(check(tasks));
                default -> {
                    if (!asked.isEmpty()) {
                        tasks.add(task(task, gathered(task, asked, lacking, judgement), true, lacking));
                    }
                }
            }
        }
        return new Preparation(tasks, null);
    }

    /** Between the first answer and the filing an application is a draft, waits for the supervisor, or is ready. */
    public ApplicationState state() {
        if (mayFile()) {
            return ApplicationState.READY;
        }
        return invitation != null && invitation.isOpen()
                ? ApplicationState.AWAITING_SUPERVISOR
                : ApplicationState.DRAFT;
    }

    public boolean mayFile() {
        return firstOpen().isEmpty();
    }

    /** The first task that filing waits for. */
    public Optional<PreparedTask> firstOpen() {
        return open(tasks);
    }

    /** Tasks that are done, for "4 van 8 klaar". */
    public long done() {
        return tasks.stream().filter(PreparedTask::isDone).count();
    }

    private static Optional<PreparedTask> open(List<PreparedTask> tasks) {
        return tasks.stream()
                .filter(task -> task.task() != ApplicationTask.CHECK && task.needed() && !task.isDone())
                .findFirst();
    }

    private static PreparedTask check(List<PreparedTask> before) {
        TaskState state = open(before).isPresent() ? TaskState.CANNOT_YET : TaskState.NOT_STARTED;
        return task(ApplicationTask.CHECK, state, true, List.of());
    }

    private static TaskState declared(List<Finding> lacking, @Nullable Invitation invitation) {
        if (lacking.isEmpty()) {
            return TaskState.DONE;
        }
        if (invitation == null) {
            return TaskState.NOT_STARTED;
        }
        return switch (invitation.stage()) {
            case INVITED -> TaskState.WAITING;
            case WITHDRAWN -> TaskState.NOT_STARTED;
            case SENT_BACK, SIGNED -> TaskState.PROBLEM;
        };
    }

    /** Red is kept for rows that were given and do not count, while something is missing. */
    private static TaskState gathered(
            ApplicationTask task, List<Finding> asked, List<Finding> lacking, Judgement judgement) {
        boolean rejected =
                lacking.stream().anyMatch(finding -> !finding.notCounted().isEmpty());
        boolean counted = asked.stream().anyMatch(finding -> !finding.counted().isEmpty());
        if (rejected) {
            return TaskState.PROBLEM;
        }
        if (lacking.isEmpty()) {
            boolean given = judgement.notAsked().stream().anyMatch(row -> task.gives(Set.of(row.kind())));
            return given || !asked.isEmpty() ? TaskState.DONE : TaskState.NOT_STARTED;
        }
        return counted ? TaskState.BUSY : TaskState.NOT_STARTED;
    }

    private static PreparedTask task(ApplicationTask task, TaskState state, boolean needed, List<Finding> lacking) {
        return new PreparedTask(task, state, needed, lacking);
    }
}
