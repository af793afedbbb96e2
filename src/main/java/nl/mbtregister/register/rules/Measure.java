package nl.mbtregister.register.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Wording;

/**
 * A suspension or condition.
 *
 * @param entry id of the entry that imposed it
 * @param days always with an end; shorter than imposed when it was ended early
 * @param visibleUntil last day on which the public may read it, also about earlier days
 */
public record Measure(long entry, MeasureKind kind, Period days, Wording text, LocalDate visibleUntil) {}
