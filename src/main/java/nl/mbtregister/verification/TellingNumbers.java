package nl.mbtregister.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.ShowingProgrammes;
import org.jspecify.annotations.Nullable;

/** Anybody is told how many hold which title. Counting goes through the whole register, so it is done once in a while. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class TellingNumbers {
    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    private Holders holders;

    @Inject
    private ShowingProgrammes programmes;

    @Inject
    private Time time;

    private @Nullable Counted last;

    /** @param at when it was counted */
    public record Counted(Tally tally, Instant at) {}

    /** As counted no longer than an hour ago, and today. One at a time counts. */
    @Transactional
    public synchronized Counted tell() {
        LocalDate today = time.today();
        Instant now = time.now();
        Counted known = last;
        if (known == null
                || !known.tally().on().equals(today)
                || Duration.between(known.at(), now).abs().compareTo(KEPT) > 0) {
            known = new Counted(new Tally(today, holders.on(today), programmes.count()), now);
            last = known;
        }
        return known;
    }
}
