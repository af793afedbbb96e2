package nl.mbtregister.criteria.rules;

import java.util.List;
import java.util.Map;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Something that a certified programme does or has.
 *
 * @param code letter of its domain and a number, for example B2
 * @param core must be met in full
 * @param module applies to programmes that offer this
 * @param evidence what shows it
 * @param sources never empty, unless the mark is EXAMPLE
 * @param judged what the register answers by itself; null when only people can tell
 * @param variants what it means for a programme of that variant; empty when it makes no difference
 * @param items parts of which it consists, such as the topics of twelve sessions, in their order
 */
public record Criterion(
        String code,
        boolean core,
        Module module,
        Wording text,
        Wording evidence,
        SourceMark mark,
        List<Source> sources,
        @Nullable Wording note,
        @Nullable SelfJudged judged,
        Map<Variant, Wording> variants,
        List<Wording> items) {

    public Criterion {
        sources = List.copyOf(sources);
        variants = Map.copyOf(variants);
        items = List.copyOf(items);
        if (!code.matches("[A-Z][1-9][0-9]?")) {
            throw new IllegalArgumentException("a code is a letter and a number, not " + code);
        }
        if (sources.isEmpty() && mark != SourceMark.EXAMPLE) {
            throw new IllegalArgumentException(code + " names no source");
        }
    }

    /** Code of the domain in which it stands. */
    public String domain() {
        return code.substring(0, 1);
    }

    public boolean example() {
        return mark == SourceMark.EXAMPLE;
    }
}
