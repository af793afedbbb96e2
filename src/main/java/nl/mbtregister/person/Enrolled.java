package nl.mbtregister.person;

import java.util.List;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.OutsideClaim;

/**
 * What came of enrolling a person.
 *
 * @param doubtful the claims whose number is kept although its check digits do not fit
 */
public record Enrolled(long personId, RegisterNumber number, List<OutsideClaim> doubtful) {}
