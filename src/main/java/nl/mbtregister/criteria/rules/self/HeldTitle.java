package nl.mbtregister.criteria.rules.self;

import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;

/** A title and how long it is held. */
public record HeldTitle(Title title, Period held) {}
