package nl.mbtregister.letters;

import java.time.Instant;
import nl.mbtregister.letters.rules.Message;

/**
 * A letter on its way out, claimed by this sender.
 *
 * @param messageId the same at every attempt, with its angle brackets
 * @param attempt 1 for the first; also the proof that the claim is still ours
 * @param attemptsBefore attempts that were spent before somebody had it sent anew
 * @param postedAt the date on the letter, the same at every attempt too
 */
record Mail(
        long letterId,
        String address,
        String messageId,
        int attempt,
        int attemptsBefore,
        Instant postedAt,
        Message message) {

    /** Attempts since it was last put in line. */
    int tries() {
        return attempt - attemptsBefore;
    }
}
