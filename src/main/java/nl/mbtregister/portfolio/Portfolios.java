package nl.mbtregister.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import org.jspecify.annotations.Nullable;

/** What people handed in, out of the tables of all features at once: one statement, whatever there is. */
@ApplicationScoped
class Portfolios {
    @Inject
    private Sql sql;

    /** @param state of what needs somebody's word: null, SIGNED and PROVISIONAL can count */
    private record Line(long person, Row row, @Nullable String state) {

        boolean settled() {
            return state == null || state.equals("SIGNED") || unchecked();
        }

        boolean unchecked() {
            return "PROVISIONAL".equals(state);
        }
    }

    Gathered of(long person) {
        return sort(lines("person_id = ?", person)).getOrDefault(person, Gathered.NOTHING);
    }

    /** By person; who handed in nothing is left out. */
    Map<Long, Gathered> of(Collection<Long> people) {
        return sort(lines("person_id = any (?)", people));
    }

    private List<Line> lines(String whose, Object value) {
        return sql.all(
                "select person_id, kind, id, facts::text, state from portfolio_row where " + whose
                        + " order by person_id, first_day, id",
                row -> new Line(
                        row.getLong(1),
                        PortfolioJson.row(row.getString(2), row.getString(3), row.getString(4)),
                        row.getString(5)),
                value);
    }

    private static Map<Long, Gathered> sort(List<Line> lines) {
        Map<Long, List<Row>> settled = new HashMap<>();
        Map<Long, List<Row>> waiting = new HashMap<>();
        Map<Long, Set<String>> unchecked = new HashMap<>();
        for (Line line : lines) {
            (line.settled() ? settled : waiting)
                    .computeIfAbsent(line.person(), person -> new ArrayList<>())
                    .add(line.row());
            if (line.unchecked()) {
                unchecked
                        .computeIfAbsent(line.person(), person -> new HashSet<>())
                        .add(line.row().id());
            }
        }
        Map<Long, Gathered> gathered = new HashMap<>();
        lines.forEach(line -> gathered.computeIfAbsent(
                line.person(),
                person -> new Gathered(
                        settled.getOrDefault(person, List.of()),
                        waiting.getOrDefault(person, List.of()),
                        unchecked.getOrDefault(person, Set.of()))));
        return gathered;
    }
}
