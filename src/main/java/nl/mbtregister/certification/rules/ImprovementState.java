package nl.mbtregister.certification.rules;

/** How far something is that has to be improved. */
public enum ImprovementState {
    /** Nobody said yet how it is mended. */
    OPEN,
    PLANNED,
    /** There is proof; somebody else than its owner looks at it. */
    PROVEN,
    CLOSED;

    public static ImprovementState of(boolean planned, boolean proven, boolean closed) {
        if (!planned) {
            return OPEN;
        }
        if (closed) {
            return CLOSED;
        }
        return proven ? PROVEN : PLANNED;
    }
}
