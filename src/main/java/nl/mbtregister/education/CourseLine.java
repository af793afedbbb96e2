package nl.mbtregister.education;

import nl.mbtregister.education.rules.CourseClaim;

/** A course as its owner sees it, with the version that a change must name. */
public record CourseLine(long id, long version, CourseClaim claim) {}
