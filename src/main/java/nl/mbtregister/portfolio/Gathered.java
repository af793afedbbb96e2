package nl.mbtregister.portfolio;

import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;

/**
 * Everything that a person handed in.
 *
 * @param settled what can count
 * @param waiting meetings that the supervisor has not signed, and what nobody has checked of what keeps a registration up
 */
public record Gathered(List<Row> settled, List<Row> waiting) {

    /** Of somebody who handed in nothing. */
    public static final Gathered NOTHING = new Gathered(List.of(), List.of());

    public Gathered {
        settled = List.copyOf(settled);
        waiting = List.copyOf(waiting);
    }

    /** What is judged. */
    public Portfolio portfolio() {
        return new Portfolio(settled);
    }

    /** What is judged for renewal: what nobody has checked yet counts until somebody says otherwise. */
    public Portfolio withUnchecked() {
        List<Row> all = new ArrayList<>(settled);
        all.addAll(unchecked());
        return new Portfolio(all);
    }

    /** What people handed in to keep their registration up and nobody has checked. */
    public List<Row> unchecked() {
        return waiting.stream()
                .filter(row -> row.kind() == RowKind.TEACHING || row.kind() == RowKind.ACTIVITY)
                .toList();
    }

    /** What would be judged if everything that waits were settled. */
    public Portfolio withWaiting() {
        List<Row> all = new ArrayList<>(settled);
        all.addAll(waiting);
        return new Portfolio(all);
    }
}
