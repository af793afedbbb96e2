package nl.mbtregister.rulebook.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where something comes from.
 *
 * @param page short key of the page
 * @param address its web address, when it has one of its own
 */
public record Citation(String page, @Nullable String address, Mark mark) {

    /** Whether it must be shown as an example rather than as a rule. */
    public boolean example() {
        return mark == Mark.PROPOSAL;
    }
}
