package nl.mbtregister.criteria.rules;

/** What became of a criterion from one version to the next. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
