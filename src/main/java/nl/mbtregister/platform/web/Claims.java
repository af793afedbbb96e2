package nl.mbtregister.platform.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;

/**
 * Reads what a form says into a record that keeps its own rules, and tells a broken rule at the field that it is about.
 *
 * @param fields the field of each rule; the sentence of any other rule stands at the top of the form
 */
public record Claims(Map<String, String> fields, Mistakes mistakes, Sentences t) {

    /** Empty when there were mistakes before, or when a rule is broken. */
    public <T> Optional<T> read(Supplier<T> claim) {
        if (!mistakes.isNone()) {
            return Optional.empty();
        }
        try {
            return Optional.of(claim.get());
        } catch (Refusal refusal) {
            mistakes.add(
                    fields.getOrDefault(refusal.rule(), ""),
                    t.of("refusal." + refusal.rule(), refusal.arguments().toArray()));
            return Optional.empty();
        }
    }
}
