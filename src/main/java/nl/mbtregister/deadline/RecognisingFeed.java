package nl.mbtregister.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.deadline.rules.FeedToken;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Knows a calendar by its address, as a session is known by its cookie. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class RecognisingFeed {
    @Inject
    private DeadlineFeeds feeds;

    /** Empty when the address does not hold or never did: nothing tells the two apart. */
    @Transactional
    public Optional<FeedOwner> owner(FeedToken token) {
        return feeds.owner(token);
    }
}
