package nl.mbtregister.letters;

import java.time.Instant;
import nl.mbtregister.letters.rules.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words of a letter as somebody wrote them.
 *
 * @param version 1 for the first that the office wrote; 0 is what the program carries
 * @param revision of a draft: counts each time it is kept
 * @param validFrom since when letters are written with it; null for a draft and for version 0
 */
public record TemplateVersion(
        int version,
        Words words,
        int revision,
        @Nullable Instant writtenAt,
        @Nullable String writtenBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable Instant validFrom) {

    static TemplateVersion carried(Words words) {
        return new TemplateVersion(0, words, 0, null, null, null, null, null);
    }

    public boolean draft() {
        return version > 0 && publishedAt == null;
    }
}
