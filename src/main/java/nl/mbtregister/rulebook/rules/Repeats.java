package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;

/** Lets each course with a number count once: the oldest time it was followed and would count. */
final class Repeats implements Function<Row, Verdict> {
    private final Function<Row, Verdict> amounts;
    private final Map<String, LocalDate> followed = new HashMap<>();

    Repeats(Function<Row, Verdict> amounts) {
        this.amounts = amounts;
    }

    @Override
    public Verdict apply(Row row) {
        Verdict full = amounts.apply(row);
        if (!(full instanceof Verdict.Counts) || !(row instanceof Teaching teaching) || teaching.course() == null) {
            return full;
        }
        LocalDate before = followed.putIfAbsent(teaching.course(), teaching.day());
        return before == null ? full : Verdict.rejected(Ground.FOLLOWED_BEFORE, before);
    }
}
