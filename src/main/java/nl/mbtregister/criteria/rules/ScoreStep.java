package nl.mbtregister.criteria.rules;

import nl.mbtregister.kernel.Wording;

/** A score in the words of the library. */
public record ScoreStep(Score score, Wording name, Wording meaning) {}
