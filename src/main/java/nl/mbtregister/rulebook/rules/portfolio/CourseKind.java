package nl.mbtregister.rulebook.rules.portfolio;

/** Courses that the rules name (domain 6.1). */
public enum CourseKind {
    BASIC_TRAINING(true),
    BASIC_TRAINING_LONDON(true),
    /** The basic course of two days, given until 2012. */
    BASIC_TWO_DAYS(true),
    /** The course of one day that completed it, given until 2012. */
    DEEPENING_ONE_DAY(false),
    THEORY_AND_PRACTICE_I(true),
    THEORY_AND_PRACTICE_II(false),
    ADOLESCENTS_TWO_DAYS(false),
    ADOLESCENTS_THREE_DAYS(true),
    SUPERVISOR_COURSE(false);

    private final boolean opensBasicTraining;

    CourseKind(boolean opensBasicTraining) {
        this.opensBasicTraining = opensBasicTraining;
    }

    /** Whether the first day of this course is a start of basic training. */
    public boolean opensBasicTraining() {
        return opensBasicTraining;
    }
}
