package nl.mbtregister.programme.rules;

/** Whether a criterion will be met no longer, or is not met now. */
public enum WarningKind {
    AHEAD,
    NOW
}
