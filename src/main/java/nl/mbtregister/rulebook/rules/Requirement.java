package nl.mbtregister.rulebook.rules;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final Locale DUTCH = Locale.of("nl");

    /** Whether the requirement, or a figure in it, is a proposal. */
    public boolean example() {
        return citation.example()
                || form.figures().values().stream()
                        .anyMatch(figure -> figure.citation().example());
    }

    /** Where the requirement and its figures come from, each once. */
    public List<Citation> citations() {
        return Stream.concat(
                        Stream.of(citation), form.figures().values().stream().map(Figure::citation))
                .distinct()
                .toList();
    }

    /** The sentence with its figures filled in. */
    public Wording sentence() {
        return new Wording(fill(text.nl(), DUTCH), fill(text.en(), Locale.ENGLISH));
    }

    private String fill(String sentence, Locale language) {
        NumberFormat numbers = NumberFormat.getInstance(language);
        String filled = sentence;
        for (Map.Entry<String, Figure> figure : form.figures().entrySet()) {
            filled = filled.replace(
                    "{" + figure.getKey() + "}",
                    numbers.format(figure.getValue().value()));
        }
        return filled;
    }
}
