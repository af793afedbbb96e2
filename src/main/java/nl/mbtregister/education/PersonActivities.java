package nl.mbtregister.education;

import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.ledger.LedgerPage;

/** The activities of one person, as the office sees them. */
public record PersonActivities(RegisterNumber number, String name, LedgerPage page) {}
