package nl.mbtregister.admission;

import java.time.Instant;
import nl.mbtregister.admission.rules.Proposal;

/**
 * How an application ended.
 *
 * @param by name of the member whose vote made it, for colleagues only
 * @param letter as it was sent
 */
public record Decision(Proposal outcome, Instant at, String by, String letter) {}
