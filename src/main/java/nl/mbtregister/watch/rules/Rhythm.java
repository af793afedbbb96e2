package nl.mbtregister.watch.rules;

/** When an institution is mailed. */
public enum Rhythm {
    AT_ONCE,
    DAILY
}
