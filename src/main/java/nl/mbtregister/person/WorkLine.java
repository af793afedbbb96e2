package nl.mbtregister.person;

import nl.mbtregister.person.rules.Workplace;

/** A place of work as its owner sees it, with the version that a change must name. */
public record WorkLine(long id, long version, Workplace place) {}
