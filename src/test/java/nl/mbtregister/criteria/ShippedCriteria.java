package nl.mbtregister.criteria;

import nl.mbtregister.criteria.rules.CriteriaLibrary;

/** The criteria that we ship, for tests of the rules. */
public final class ShippedCriteria {
    public static final CriteriaLibrary FIRST = PublishedLibraries.read().getFirst();

    private ShippedCriteria() {}
}
