package nl.mbtregister.sweep.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does work for many people together. Where that fails it does the one half and then the other, and so on, until it is known
 * whose case fails: so one among thousands costs some twenty more tries and nobody else anything.
 *
 * @param whose whom a piece of work is about; all that is about one person stays together
 * @param work does it whole or not at all, and says how much was done
 * @param failed is told of a person for whom it fails
 */
public record Halving<T, P>(
        Function<T, P> whose, ToLongFunction<List<T>> work, BiConsumer<P, RuntimeException> failed) {

    /** @return how much was done */
    public long of(List<T> all) {
        Map<P, List<T>> cases = new LinkedHashMap<>();
        all.forEach(one -> cases.computeIfAbsent(whose.apply(one), person -> new ArrayList<>())
                .add(one));
        return cases.isEmpty() ? 0 : divide(List.copyOf(cases.entrySet()));
    }

    private long divide(List<Map.Entry<P, List<T>>> cases) {
        try {
            return work.applyAsLong(
                    cases.stream().flatMap(one -> one.getValue().stream()).toList());
        } catch (RuntimeException e) {
            if (cases.size() == 1) {
                failed.accept(cases.getFirst().getKey(), e);
                return 0;
            }
            int half = cases.size() / 2;
            return divide(cases.subList(0, half)) + divide(cases.subList(half, cases.size()));
        }
    }
}
