package nl.mbtregister.kernel;

/** A title that a person can hold in the register. The order is the order in which titles are shown, highest last. */
public enum Title {
    BASIC_THERAPIST(Level.BASIC),
    THERAPIST(Level.SPECIALIST),
    MILIEU_THERAPIST(Level.SPECIALIST),
    ARTS_BODY_THERAPIST(Level.SPECIALIST),
    SYSTEMIC_THERAPIST(Level.SPECIALIST),
    SUPERVISOR(Level.SUPERVISOR);

    private final Level level;

    Title(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
