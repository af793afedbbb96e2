package nl.mbtregister.letters;

import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param personId whose inbox it lies in, or null for somebody who has none: then it is only mailed
 * @param email where it is mailed to as well, or null when the register knows no address
 * @param language {@code nl} or {@code en}
 * @param name as the letter addresses them, after "Beste"
 */
public record Recipient(@Nullable Long personId, @Nullable String email, String language, String name) {

    public Recipient {
        if (!language.equals("nl") && !language.equals("en")) {
            throw new IllegalArgumentException("letters are written in nl and en, not in " + language);
        }
    }

    /**
     * Whose inbox it lies in.
     *
     * @throws IllegalStateException for somebody who has none
     */
    public long person() {
        if (personId == null) {
            throw new IllegalStateException("a letter to somebody who is no person of the register");
        }
        return personId;
    }
}
