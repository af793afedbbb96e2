package nl.mbtregister.criteria.rules;

import nl.mbtregister.kernel.Wording;

/** A chapter of the criteria, known by one letter; points are added up and compared for each. */
public record CriteriaDomain(String code, Wording name) {}
