package nl.mbtregister.letters;

import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param personId whose inbox it lies in
 * @param email where it is mailed to as well, or null when the register knows no address
 * @param language {@code nl} or {@code en}
 * @param name as the letter addresses them, after "Beste"
 */
public record Recipient(long personId, @Nullable String email, String language, String name) {

    public Recipient {
        if (!language.equals("nl") && !language.equals("en")) {
            throw new IllegalArgumentException("letters are written in nl and en, not in " + language);
        }
    }
}
