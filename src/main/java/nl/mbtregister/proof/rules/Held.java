package nl.mbtregister.proof.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * A title as a proof tells of it.
 *
 * @param since first day of the unbroken run
 * @param through last day, null while none is known
 */
public record Held(Title title, LocalDate since, @Nullable LocalDate through) {}
