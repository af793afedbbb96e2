package nl.mbtregister.platform;

import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param id stable id of the account, {@code visitor} and {@code system} where there is none
 * @param name how the register addresses them; personal
 * @param role as whom they act at this moment
 * @param onBehalfOf id of the account or institution for which they act, or null when for themselves
 * @param personId the person in the register whom the account belongs to; null for who has none
 */
public record Caller(
        String id,
        String name,
        Role role,
        @Nullable String onBehalfOf,
        @Nullable Long personId) {
    public static final Caller ANYONE = new Caller("visitor", "visitor", Role.VISITOR, null);
    public static final Caller REGISTER = new Caller("system", "Register MBT", Role.SYSTEM, null);

    /** Somebody who is no person in the register. */
    public Caller(String id, String name, Role role, @Nullable String onBehalfOf) {
        this(id, name, role, onBehalfOf, null);
    }

    /**
     * The person whose own file this is about.
     *
     * @throws Refusal platform.R1 when the caller is no person in the register
     */
    public long person() {
        if (personId == null) {
            throw new Refusal("platform.R1");
        }
        return personId;
    }
}
