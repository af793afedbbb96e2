package nl.mbtregister.person.rules;

import java.util.List;

/**
 * One way to take the words that a visitor typed.
 *
 * @param key the surname, as {@link Spelling#key()} writes it, of two letters or more
 * @param initials with which the person's initials begin, or empty when none were typed
 * @param whole whether no particle was left out, so that a match can be the full name
 * @param begins whether it may also be the beginning of a longer name
 */
public record NameGuess(String key, String initials, boolean whole, boolean begins) {

    /** The surname, and what is left of it when particles were written onto it: {@code vanderpoel} and {@code poel}. */
    public List<String> surnames() {
        String core = Particles.takenOff(key);
        return core.equals(key) ? List.of(key) : List.of(key, core);
    }
}
