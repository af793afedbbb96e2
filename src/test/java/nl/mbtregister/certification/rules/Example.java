package nl.mbtregister.certification.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.criteria.ShippedCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.criteria.rules.Scored;
import nl.mbtregister.criteria.rules.Scores;
import nl.mbtregister.criteria.rules.Variant;

/** A programme that offers MBT alone, and its scores. */
public final class Example {
    public static final CriteriaLibrary LIBRARY = ShippedCriteria.FIRST;
    public static final Scope SCOPE = new Scope(Set.of(Module.MBT), Variant.DAY_HOSPITAL);

    private Example() {}

    public static Scores met() {
        return but();
    }

    /** Everything met, but these: code and score in turns. */
    public static Scores but(Object... pairs) {
        Map<String, Scored> given = new HashMap<>();
        for (Criterion one : LIBRARY.of(SCOPE)) {
            given.put(one.code(), new Scored(Score.MET, ""));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            given.put((String) pairs[i], new Scored((Score) pairs[i + 1], "Seen."));
        }
        return new Scores(LIBRARY, SCOPE, given);
    }
}
