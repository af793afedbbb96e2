package nl.mbtregister.programme;

import java.util.Set;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What a lead tells about a programme.
 *
 * @param modules what is offered; MBT itself is always part of it
 * @param capacity patients at a time; null when it is not told
 * @param locations ids of locations of its institution
 */
public record ProgrammeFacts(
        String name,
        Variant variant,
        Set<Module> modules,
        String targetGroup,
        @Nullable Integer capacity,
        Set<Long> locations) {

    public ProgrammeFacts {
        modules = Set.copyOf(modules);
        locations = Set.copyOf(locations);
    }
}
