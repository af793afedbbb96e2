package nl.mbtregister.certification.rules;

import nl.mbtregister.criteria.rules.Criterion;

/** Something about a criterion that stands in the way of filing, or of which filing warns. */
public record FilingGap(Criterion criterion, GapKind kind) {
    public boolean blocks() {
        return kind.blocks();
    }
}
