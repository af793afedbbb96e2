package nl.mbtregister.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a ledger, latest first.
 *
 * @param next where the following page begins; null on the last one
 */
public record LedgerPage(List<CreditLine> lines, @Nullable PageMark next) {

    /** @param read one line more than the page has room for, when there are so many */
    static LedgerPage of(List<CreditLine> read, int most) {
        boolean more = read.size() > most;
        List<CreditLine> lines = List.copyOf(more ? read.subList(0, most) : read);
        return new LedgerPage(lines, more ? PageMark.of(lines.getLast()) : null);
    }
}
