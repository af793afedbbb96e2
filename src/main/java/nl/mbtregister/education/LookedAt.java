package nl.mbtregister.education;

import java.util.List;
import nl.mbtregister.ledger.CreditLine;
import nl.mbtregister.ledger.rules.Credit;

/**
 * What an activity would give, before it is entered.
 *
 * @param alike what is there already and looks the same
 * @param supervised whether a meeting of supervision on that day gives these hours by itself
 */
public record LookedAt(Credit credit, List<CreditLine> alike, boolean supervised) {

    public LookedAt {
        alike = List.copyOf(alike);
    }

    public boolean isTwin() {
        return supervised || !alike.isEmpty();
    }
}
