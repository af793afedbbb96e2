package nl.mbtregister.letters.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a template, with {@code {names}} still to be filled in.
 *
 * @param kind how it is shown
 * @param text its words; of a link the label
 * @param address of a link, else empty
 * @param when name of the field without which this paragraph is left out, or null when it always stands
 */
public record Blank(
        Kind kind, String text, String address, @Nullable String when) {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    public enum Kind {
        PLAIN,
        HEADING,
        LINK
    }

    /** The fields that this paragraph asks for. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        NAME.matcher(text + address).results().map(name -> name.group(1)).forEach(names::add);
        return names;
    }

    /** @param values by name; what is filled in is never looked through for names again */
    public Paragraph fill(Map<String, String> values) {
        return switch (kind) {
            case PLAIN -> new Paragraph.Plain(fill(text, values));
            case HEADING -> new Paragraph.Heading(fill(text, values));
            case LINK -> new Paragraph.Link(fill(text, values), fill(address, values));
        };
    }

    private static String fill(String words, Map<String, String> values) {
        Function<MatchResult, String> value =
                name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group()));
        return NAME.matcher(words).replaceAll(value);
    }
}
