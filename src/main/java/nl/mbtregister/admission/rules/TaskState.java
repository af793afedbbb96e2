package nl.mbtregister.admission.rules;

/** How a row of the task list stands (ux 3.2). */
public enum TaskState {
    NOT_STARTED,
    BUSY,
    WAITING,
    DONE,
    CANNOT_YET,
    PROBLEM
}
