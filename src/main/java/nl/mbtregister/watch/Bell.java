package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.register.RegisterChanged;

/** Wakes whoever follows the feed as soon as a change is committed; without it the clock does so every ten seconds. */
@ApplicationScoped
class Bell {
    @Inject
    private Chores chores;

    @Inject
    private FollowingChanges following;

    void changed(@Observes RegisterChanged change) {
        chores.doAfterCommit(following);
    }
}
