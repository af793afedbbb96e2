package nl.mbtregister.criteria.rules;

/** How sure we are of a criterion or a limit. */
public enum SourceMark {
    /** Stands in the sources named. */
    SOURCED,
    /** Concluded from the sources named. */
    DERIVED,
    /** Our proposal until the certifying body confirms it; shown as an example. */
    EXAMPLE
}
