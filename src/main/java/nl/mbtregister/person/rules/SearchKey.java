package nl.mbtregister.person.rules;

/**
 * One thing that a person's name is found by.
 *
 * @param key letters only, as {@link Spelling#key()} makes them
 * @param near whether it is the core of one surname, so that names near it lead to it
 */
public record SearchKey(String key, Kind kind, boolean near) {

    /** From the best to the least; {@link #rank()} is what the database keeps. */
    public enum Kind {
        /** The surname as the person uses it, with particles: {@code vanderpoel}. */
        FULL,
        /** What the list is sorted on: {@code poel}. */
        CORE,
        /** Birth name, partner's name, the parts of a combination in any order. */
        OTHER;

        public int rank() {
            return ordinal() + 1;
        }
    }
}
