package nl.mbtregister.education;

import nl.mbtregister.education.rules.DiplomaClaim;

/** A diploma as its owner sees it, with the version that a change must name. */
public record DiplomaLine(long id, long version, DiplomaClaim claim) {}
