package nl.mbtregister.ledger.rules;

/** One entry of somebody's ledger. */
public sealed interface LedgerEntry {

    /** @param id by which later entries speak of it */
    record Credited(long id, Credit credit) implements LedgerEntry {}

    /** Somebody checked the credit. */
    record Confirmed(long about) implements LedgerEntry {}

    /** The credit no longer stands. */
    record Reversed(long about, String reason) implements LedgerEntry {}
}
