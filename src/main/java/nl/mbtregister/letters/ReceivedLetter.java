package nl.mbtregister.letters;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.letters.rules.Paragraph;

/**
 * A letter as it lies in the inbox of its receiver, in the words in which it was posted.
 *
 * @param fresh whether it was never opened before
 */
public record ReceivedLetter(
        long id, String language, String subject, List<Paragraph> paragraphs, Instant postedAt, boolean fresh) {

    public ReceivedLetter {
        paragraphs = List.copyOf(paragraphs);
    }
}
