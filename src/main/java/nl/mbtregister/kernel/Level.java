package nl.mbtregister.kernel;

/** The three levels of the register, each built on the one before. */
public enum Level {
    BASIC,
    SPECIALIST,
    SUPERVISOR
}
