package nl.mbtregister.programme.rules;

import java.time.LocalDate;

/**
 * What a certified programme was warned of.
 *
 * @param code of the criterion
 * @param turnsOn first day on which it is not met
 * @param open still so, as far as was seen
 */
public record Warning(String code, WarningKind kind, LocalDate turnsOn, boolean open) {}
