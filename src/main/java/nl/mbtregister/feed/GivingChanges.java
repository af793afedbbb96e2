package nl.mbtregister.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Anybody reads what changed, from where they were. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class GivingChanges {
    @Inject
    private PublicChanges changes;

    @Inject
    private OrderingChanges ordering;

    /**
     * @param end position to go on from
     * @param more whether there are more after it already
     */
    public record Portion(List<PublicChange> changes, long end, boolean more) {}

    /**
     * What changed after a position, in order. Everything that was committed before is there or comes after. At most six
     * statements, two where nothing is new.
     *
     * @return empty when the feed does not reach that position any more, or not yet
     */
    @Transactional
    public Optional<Portion> after(long position, int limit) {
        return reading(position, limit);
    }

    /** From the oldest that there is on. */
    @Transactional
    public Portion all(int limit) {
        return reading(inOrder().forgotten(), limit).orElseThrow();
    }

    /** Where to begin for whoever knows the present already. */
    @Transactional
    public long newest() {
        return inOrder().last();
    }

    private Optional<Portion> reading(long position, int limit) {
        if (!inOrder().reaches(position)) {
            return Optional.empty();
        }
        List<PublicChange> found = changes.after(position, limit + 1);
        boolean more = found.size() > limit;
        List<PublicChange> given = more ? found.subList(0, limit) : found;
        return Optional.of(
                new Portion(given, given.isEmpty() ? position : given.getLast().position(), more));
    }

    private Feed inOrder() {
        Feed feed = changes.feed();
        if (feed.complete()) {
            return feed;
        }
        ordering.doSome();
        return changes.feed();
    }
}
