package nl.mbtregister.access;

import nl.mbtregister.access.rules.EmailAddress;

/**
 * What somebody tells who wants an account.
 *
 * @param name as the register is to call them, 1 to 200 signs
 * @param language of letters: {@code nl} or {@code en}
 * @param password as typed
 */
public record NewAccount(EmailAddress email, String name, String language, String password) {
    /** Says no password, so that no log can hold one. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
