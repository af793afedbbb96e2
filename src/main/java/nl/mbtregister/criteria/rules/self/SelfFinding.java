package nl.mbtregister.criteria.rules.self;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.criteria.rules.SelfJudged;

/**
 * What the register answers of one criterion on a day.
 *
 * @param tallies one for each need
 * @param rows everything that was looked at, each once for each need
 */
public record SelfFinding(SelfJudged judged, LocalDate day, List<SelfTally> tallies, List<SelfRow> rows) {

    public SelfFinding {
        tallies = List.copyOf(tallies);
        rows = List.copyOf(rows);
    }

    public boolean met() {
        return tallies.stream().allMatch(SelfTally::met);
    }

    public List<SelfRow> counting() {
        return rows.stream().filter(SelfRow::counts).toList();
    }

    public List<SelfRow> left() {
        return rows.stream().filter(row -> !row.counts()).toList();
    }
}
