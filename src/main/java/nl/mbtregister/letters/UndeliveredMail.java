package nl.mbtregister.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not arrive and that nobody has seen to yet.
 *
 * @param id of the letter
 * @param personId null for somebody without a file
 * @param addressee null for letters from before this was kept
 * @param bounced came back later, rather than refused at once or given up
 * @param answer what the mail server said last
 */
public record UndeliveredMail(
        long id,
        LetterKind kind,
        String subject,
        @Nullable Long personId,
        @Nullable String addressee,
        String address,
        boolean bounced,
        String answer,
        Instant postedAt,
        Instant endedAt,
        int attempts) {}
