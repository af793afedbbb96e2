package nl.mbtregister.certification.rules;

import java.util.List;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Scope;

/** What is looked for in each file of the sample: treatment agreement, problem formulation and crisis plan (domain 7.2, D6 to D8). */
public final class FileSample {
    private static final List<String> CODES = List.of("D6", "D7", "D8");

    private FileSample() {}

    public static List<Criterion> of(CriteriaLibrary library, Scope scope) {
        return library.of(scope).stream()
                .filter(criterion -> CODES.contains(criterion.code()))
                .toList();
    }
}
