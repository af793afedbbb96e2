package nl.mbtregister.paper;

/** What a file proves to be. */
public enum SealVerdict {
    /** Sealed by us, and not a byte was changed since. */
    UNALTERED,
    /** It carries a seal of ours that does not fit what is in it. */
    ALTERED,
    /** It carries no seal of ours. */
    NOT_OURS
}
