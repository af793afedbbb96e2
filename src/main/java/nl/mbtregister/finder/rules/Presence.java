package nl.mbtregister.finder.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells who wants to be found.
 *
 * @param town by its name
 * @param waitingWeeks how long new patients wait; null when not told
 */
public record Presence(
        String town,
        Set<Tongue> tongues,
        Set<TargetGroup> groups,
        boolean welcoming,
        @Nullable Integer waitingWeeks) {
    public static final int MOST_WEEKS = 260;

    /** @throws Refusal finder.R3 */
    public Presence {
        tongues = Set.copyOf(tongues);
        groups = Set.copyOf(groups);
        boolean weeks = waitingWeeks == null || waitingWeeks >= 0 && waitingWeeks <= MOST_WEEKS;
        if (town.isBlank() || tongues.isEmpty() || groups.isEmpty() || !weeks) {
            throw new Refusal("finder.R3", MOST_WEEKS);
        }
    }

    /** In the order in which they are always named. */
    public List<Tongue> tonguesInOrder() {
        return Stream.of(Tongue.values()).filter(tongues::contains).toList();
    }

    /** In the order in which they are always named. */
    public List<TargetGroup> groupsInOrder() {
        return Stream.of(TargetGroup.values()).filter(groups::contains).toList();
    }
}
