package nl.mbtregister.rulebook.web;

import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.rulebook.rules.Citation;
import org.jspecify.annotations.Nullable;

/** A sentence of the rules and where it comes from. */
public record Statement(Object sentence, @Nullable Wording note, boolean advice, List<Citation> citations) {

    static Statement of(Object sentence, Citation... citations) {
        return new Statement(
                sentence, null, false, Stream.of(citations).distinct().toList());
    }

    /** Whether it rests on a proposal of ours. */
    public boolean example() {
        return citations.stream().anyMatch(Citation::example);
    }
}
