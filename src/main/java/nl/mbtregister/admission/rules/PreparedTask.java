package nl.mbtregister.admission.rules;

import java.util.List;
import nl.mbtregister.rulebook.rules.Finding;

/**
 * One row of the task list.
 *
 * @param needed whether filing waits for it
 * @param lacking the findings that stand in the way and that the applicant has not explained
 */
public record PreparedTask(ApplicationTask task, TaskState state, boolean needed, List<Finding> lacking) {

    public PreparedTask {
        lacking = List.copyOf(lacking);
    }

    boolean isDone() {
        return state == TaskState.DONE;
    }
}
