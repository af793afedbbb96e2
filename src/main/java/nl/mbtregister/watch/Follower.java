package nl.mbtregister.watch;

import java.time.LocalDate;
import nl.mbtregister.watch.rules.Purpose;
import org.jspecify.annotations.Nullable;

/** An institution that follows somebody, as they see it. */
public record Follower(
        long institution,
        String name,
        Purpose purpose,
        LocalDate since,
        @Nullable LocalDate objected) {}
