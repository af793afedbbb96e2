package nl.mbtregister.register.rules;

/** On what ground an entry was made. */
public enum Basis {
    /** A decision of the committee or the board. */
    DECISION,
    /** The nightly round found that a day had come. */
    SWEEP,
    /** An earlier entry was wrong. */
    CORRECTION,
    /** The person asked for it, or filed it. */
    REQUEST,
    /** A new edition of the rules gave it to everyone concerned. */
    TRANSITION
}
