package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.certification.FollowingImprovements;
import org.jspecify.annotations.Nullable;

/** What was improved since the round before this one, for who looks at this one. */
@Named
@RequestScoped
public class AuditImprovementsPage {
    @Inject
    private FollowingImprovements following;

    @Inject
    private AuditDoor door;

    private FollowingImprovements.@Nullable Since since;

    public void answer() {
        since = door.open(() -> following.before(door.id()));
    }

    public FollowingImprovements.@Nullable Since getSince() {
        return since;
    }
}
