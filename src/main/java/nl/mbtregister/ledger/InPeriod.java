package nl.mbtregister.ledger;

import nl.mbtregister.kernel.Period;
import nl.mbtregister.ledger.rules.Balance;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has together for the registration that runs.
 *
 * @param period the registration period that began last; null for who has none: then everything is summed
 */
public record InPeriod(@Nullable Period period, Balance balance) {}
