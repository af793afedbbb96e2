package nl.mbtregister.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom mail does not reach and who gets a letter on paper.
 *
 * @param email that takes no mail
 * @param language of the letter
 * @param postalAddress as the office found it; null as long as it did not
 * @param closedAt null while it is open
 */
public record PostTask(
        long id,
        long personId,
        String addressee,
        String email,
        String language,
        Instant openedAt,
        @Nullable String postalAddress,
        @Nullable Instant closedAt) {}
