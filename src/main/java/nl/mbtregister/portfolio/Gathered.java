package nl.mbtregister.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;

/**
 * Everything that a person handed in.
 *
 * @param settled what can count
 * @param waiting what needs the word of a supervisor who has not signed
 * @param unchecked ids of settled rows that a person entered about himself or herself and nobody has checked yet
 */
public record Gathered(List<Row> settled, List<Row> waiting, Set<String> unchecked) {

    /** Of somebody who handed in nothing. */
    public static final Gathered NOTHING = new Gathered(List.of(), List.of(), Set.of());

    public Gathered {
        settled = List.copyOf(settled);
        waiting = List.copyOf(waiting);
        unchecked = Set.copyOf(unchecked);
    }

    /** What is judged. */
    public Portfolio portfolio() {
        return new Portfolio(settled);
    }

    /** What would be judged if everything that waits were settled. */
    public Portfolio withWaiting() {
        List<Row> all = new ArrayList<>(settled);
        all.addAll(waiting);
        return new Portfolio(all);
    }
}
