package nl.mbtregister.portfolio;

import java.math.BigDecimal;
import java.util.List;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.portfolio.Row;

/**
 * How somebody stands before the requirements of a title.
 *
 * @param now what counts today
 * @param soon what would count if everything that waits were settled
 * @param waiting the rows that wait, of the kinds that are asked for
 */
public record Explained(Judgement now, Judgement soon, List<Row> waiting) {

    public Explained {
        List<Row> notAsked = soon.notAsked();
        waiting = waiting.stream().filter(row -> !notAsked.contains(row)).toList();
    }

    /** What waiting rows would add to a requirement; 0 or more, in the unit of the finding. */
    public BigDecimal waitingFor(Finding finding) {
        return soon.finding(finding.requirement().id())
                .map(later -> later.reached().subtract(finding.reached()).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    /** How many requirements stand in the way. */
    public long blocking() {
        return now.findings().stream().filter(Finding::blocks).count();
    }
}
