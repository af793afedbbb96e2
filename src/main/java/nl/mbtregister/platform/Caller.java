package nl.mbtregister.platform;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param id stable id of the account, {@code visitor} and {@code system} where there is none
 * @param name how the register addresses them; personal
 * @param role as whom they act at this moment
 * @param onBehalfOf id of the account or institution for which they act, or null when for themselves
 */
public record Caller(
        String id, String name, Role role, @Nullable String onBehalfOf) {
    public static final Caller ANYONE = new Caller("visitor", "visitor", Role.VISITOR, null);
    public static final Caller REGISTER = new Caller("system", "Register MBT", Role.SYSTEM, null);
}
