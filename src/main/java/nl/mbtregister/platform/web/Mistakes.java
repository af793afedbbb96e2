package nl.mbtregister.platform.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a filled-in form: a sentence per field, in the order of the fields. */
public final class Mistakes {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** Only the first mistake of a field is told; the next one shows when that is mended. */
    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    public boolean isNone() {
        return sentences.isEmpty();
    }

    /** The sentence at a field, null when there is nothing wrong with it. */
    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    /** Field and sentence, for the summary at the top of the page. */
    public Map<String, String> getAll() {
        return Collections.unmodifiableMap(sentences);
    }

    /** Ids of what describes a field, for {@code aria-describedby}; null when nothing does. */
    public static @Nullable String described(String field, boolean hint, @Nullable Mistakes mistakes) {
        boolean wrong = mistakes != null && mistakes.of(field) != null;
        if (!hint && !wrong) {
            return null;
        }
        return (hint ? field + "-hint" : "") + (hint && wrong ? " " : "") + (wrong ? field + "-mistake" : "");
    }
}
