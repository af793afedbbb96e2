package nl.mbtregister.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.sample.rules.ProofState;
import org.jspecify.annotations.Nullable;

/**
 * The proof that is asked of somebody.
 *
 * @param registration the period of which it is asked
 * @param until last day to send it
 * @param sentAt when proof last came in; null when none did
 * @param reason of the decision; null while there is none
 * @param declared what the person declared within that period
 * @param sent the documents
 */
public record ProofRequest(
        long id,
        Recipient recipient,
        String number,
        boolean living,
        Title title,
        Period registration,
        LocalDate until,
        ProofState state,
        @Nullable Instant sentAt,
        @Nullable String reason,
        List<Declared> declared,
        List<Sent> sent) {
    public ProofRequest {
        declared = List.copyOf(declared);
        sent = List.copyOf(sent);
    }

    /** So much of a kind. */
    public record Declared(CreditKind kind, BigDecimal amount) {}

    /** A document that was sent. */
    public record Sent(long document, String name) {}

    public boolean isOpen() {
        return state.isOpen();
    }
}
