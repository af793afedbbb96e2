package nl.mbtregister.certification;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.certification.rules.SelfScore;
import org.jspecify.annotations.Nullable;

/**
 * What a programme said of one criterion.
 *
 * @param edition of the library by whose words it was answered
 * @param lookAgain it was taken over from elsewhere, and nobody looked at it in this round
 * @param origin from where it was taken over; empty when it was written here
 * @param savedBy name of who saved it last; null when that is nobody any more
 * @param version 1 after it was first saved
 * @param rivals what others saved at the same time and nobody joined
 */
public record RoundAnswer(
        String code,
        int edition,
        SelfScore score,
        boolean lookAgain,
        String origin,
        Instant savedAt,
        @Nullable String savedBy,
        int version,
        List<RivalAnswer> rivals) {
    public RoundAnswer {
        rivals = List.copyOf(rivals);
    }

    /** Whether somebody gave it a result in this round. */
    public boolean looked() {
        return score.result() != null && !lookAgain;
    }
}
