package nl.mbtregister.rulebook.rules;

import nl.mbtregister.rulebook.rules.Finding.Outcome;

/**
 * The border of one requirement.
 *
 * @param missing amount and unit that the portfolio just under the border lacks
 * @param met what the portfolios at and over the border get
 */
record Border(String requirement, Given under, String missing, Given at, Given over, Outcome met) {

    static Border border(String requirement, Given under, String missing, Given at, Given over) {
        return new Border(requirement, under, missing, at, over, Outcome.MET);
    }

    /** A border above which a higher number is still recommended. */
    static Border advised(String requirement, Given under, String missing, Given at, Given over) {
        return new Border(requirement, under, missing, at, over, Outcome.MET_BELOW_ADVICE);
    }

    @Override
    public String toString() {
        return requirement;
    }
}
