package nl.mbtregister.renewal.rules;

/** What is asked before the end of a registration (domain 3.4, proposal). */
public enum MoreTime {
    /** The registration lasts longer, for a ground. */
    POSTPONEMENT,
    /** Time to make up what is missing; the new period starts at the old end all the same. */
    REPAIR
}
