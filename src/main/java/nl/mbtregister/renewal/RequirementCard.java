package nl.mbtregister.renewal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.mbtregister.rulebook.rules.Finding;

/**
 * One requirement as somebody looks at it who keeps a registration up (ux.md 3.6).
 *
 * @param finding with all that counts, checked or not
 * @param unchecked what counts and nobody has checked, in the unit of the finding
 * @param uncheckedRows ids of the rows of which that is so
 */
public record RequirementCard(Finding finding, BigDecimal unchecked, Set<String> uncheckedRows) {
    public RequirementCard {
        uncheckedRows = Set.copyOf(uncheckedRows);
    }

    /** What counts and was checked. */
    public BigDecimal checked() {
        return finding.reached().subtract(unchecked).max(BigDecimal.ZERO);
    }

    public List<Finding.Counted> counted() {
        return counted(false);
    }

    public List<Finding.Counted> waiting() {
        return counted(true);
    }

    /** Rows of which only a part counts, because a maximum was reached. */
    public List<Finding.Counted> capped() {
        return finding.counted().stream().filter(row -> row.less() != null).toList();
    }

    private List<Finding.Counted> counted(boolean waiting) {
        return finding.counted().stream()
                .filter(row -> uncheckedRows.contains(row.row().id()) == waiting)
                .toList();
    }
}
