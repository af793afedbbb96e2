package nl.mbtregister.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.rules.Edition;

/** A visitor reads the rules. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ReadingRulebook {
    @Inject
    private PublishedRulebook published;

    @Inject
    private Time time;

    /** The edition in force today. */
    public Edition inForce() {
        List<Edition> editions = published.rulebook().editions();
        return published.rulebook().on(time.today()).orElse(editions.getFirst());
    }

    /** Every edition, the newest first. */
    public List<Edition> editions() {
        return published.rulebook().editions().reversed();
    }

    /** The edition that starts on that day. */
    public Optional<Edition> edition(LocalDate from) {
        return published.rulebook().edition(from);
    }
}
