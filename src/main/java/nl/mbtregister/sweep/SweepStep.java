package nl.mbtregister.sweep;

/** What a round does, in this order. */
public enum SweepStep {
    /** Titles whose last day has passed are entered as lapsed. */
    LAPSE,
    /** People are reminded of an end that comes near. */
    REMINDER,
    /** People are reminded that a year is over since they said that their data are right. */
    CONFIRMATION
}
