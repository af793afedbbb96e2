package nl.mbtregister.institution;

import nl.mbtregister.institution.rules.Part;

/**
 * Somebody who acts for an institution.
 *
 * @param job function in the institution; may be empty
 */
public record Contact(long account, String name, String email, Part part, String job) {
    /** As a caller and a journal row name the account. */
    public String actor() {
        return "account-" + account;
    }
}
