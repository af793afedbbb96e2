package nl.mbtregister.sample;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sample that was drawn.
 *
 * @param until last day to send proof
 */
public record Sample(long id, SampleAsk ask, int least, LocalDate until, Instant drawnAt) {

    /** How many of a stratum there were, and how many were drawn. */
    public record Stratum(String titles, int people, int drawn) {}

    /**
     * Somebody who could be drawn.
     *
     * @param request of proof; null for who was not drawn, or was asked in an earlier sample
     */
    public record Line(
            String stratum,
            int place,
            boolean drawn,
            String number,
            String name,
            @Nullable Long request) {}
}
