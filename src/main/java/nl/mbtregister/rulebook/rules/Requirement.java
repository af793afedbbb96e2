package nl.mbtregister.rulebook.rules;

import java.util.Map;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of one edition.
 *
 * @param id stable over editions, for example {@code THERAPIST.teaching}
 * @param text the sentence, with the figures of its form as {@code {minimum}} and so on
 * @param advice true when it is advised only and never stands in the way
 * @param when it applies only where this form is met; always when null
 */
public record Requirement(
        String id,
        Wording text,
        @Nullable Wording note,
        Citation citation,
        boolean advice,
        @Nullable Form when,
        Form form) {

    /** Whether the requirement, or a figure in it, is a proposal. */
    public boolean example() {
        return citation.example()
                || form.figures().values().stream()
                        .anyMatch(figure -> figure.citation().example());
    }

    /** The sentence with its figures filled in. */
    public Wording sentence() {
        return new Wording(fill(text.nl()), fill(text.en()));
    }

    private String fill(String sentence) {
        String filled = sentence;
        for (Map.Entry<String, Figure> figure : form.figures().entrySet()) {
            filled = filled.replace(
                    "{" + figure.getKey() + "}", figure.getValue().value().toPlainString());
        }
        return filled;
    }
}
