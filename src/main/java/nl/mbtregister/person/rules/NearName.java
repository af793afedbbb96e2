package nl.mbtregister.person.rules;

import java.util.HashSet;
import java.util.Set;

/**
 * A name and what lies near it: one letter more, less or other for names of 4 to 7 letters, two for longer ones, and at any
 * length the pairs that Dutch and Flemish families spell both ways (ij and y, c and k, d and dt, ae and aa, ks and x).
 *
 * <p>Two names that near each other share at least one of their {@link #marks() marks}, so the database finds the near ones
 * by equality, in an index, however many names there are; it then measures the distance of those few. The marks are what is
 * left of the name when one or two letters are struck out, for names at distance d always have such a rest in common (W.
 * Garbe's symmetric deletes). The first {@value #LOOKED_AT} letters suffice for that; fewer would have every name that
 * begins with "vander" share them.
 */
public record NearName(String key) {
    private static final int LOOKED_AT = 16;

    /** How many letters may differ, by the length of what was asked: 0, 1 or 2. */
    public int distance() {
        return letters() < 4 ? 0 : letters() < 8 ? 1 : 2;
    }

    /** The one spelling that stands for all that count as the same. */
    public String folded() {
        return key.replace("y", "ij")
                .replace("x", "ks")
                .replace('k', 'c')
                .replace("dt", "d")
                .replace("aa", "ae");
    }

    /** The marks to ask for. */
    public Set<Integer> marks() {
        return marks(distance());
    }

    /** The marks to keep: those of the longest query that may lead here too. */
    public Set<Integer> keptMarks() {
        return marks(letters() < 3 ? 0 : letters() < 6 ? 1 : 2);
    }

    private Set<Integer> marks(int struckOut) {
        var marks = new HashSet<Integer>();
        marks.add(("=" + folded()).hashCode());
        if (struckOut > 0) {
            addRests(marks, key.substring(0, Math.min(key.length(), LOOKED_AT)), struckOut);
        }
        return marks;
    }

    private static void addRests(Set<Integer> marks, String rest, int struckOut) {
        marks.add(rest.hashCode());
        for (int i = 0; struckOut > 0 && i < rest.length(); i++) {
            addRests(marks, rest.substring(0, i) + rest.substring(i + 1), struckOut - 1);
        }
    }

    private int letters() {
        return key.codePointCount(0, key.length());
    }
}
