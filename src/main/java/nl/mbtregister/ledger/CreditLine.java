package nl.mbtregister.ledger;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.rules.Credit;
import org.jspecify.annotations.Nullable;

/**
 * A credit with what became of it.
 *
 * @param checked whether it was given by somebody who could check it, or was confirmed since
 * @param reversal why and when it was reversed; null while it stands
 * @param usedFor the titles of which a decision rests on it
 */
public record CreditLine(
        long id,
        Credit credit,
        Instant recordedAt,
        boolean checked,
        @Nullable Reversal reversal,
        List<Title> usedFor) {

    public CreditLine {
        usedFor = List.copyOf(usedFor);
    }

    /** @param by id of the account */
    public record Reversal(String reason, Instant at, String by) {}

    public boolean stands() {
        return reversal == null;
    }

    public boolean waits() {
        return stands() && !checked;
    }
}
