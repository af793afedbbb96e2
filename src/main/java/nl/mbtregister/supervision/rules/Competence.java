package nl.mbtregister.supervision.rules;

import nl.mbtregister.kernel.Wording;

/** A statement on which the supervisor declares. */
public record Competence(String id, Wording statement) {}
