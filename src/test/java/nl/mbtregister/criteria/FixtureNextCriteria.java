package nl.mbtregister.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.kernel.Wording;

/** A further version as tests want it: the first with some criteria dropped, some in other words, and some new ones. */
public final class FixtureNextCriteria {
    private FixtureNextCriteria() {}

    /** Without A2; A3 says something else; A10 is new; in force from that day on. */
    public static CriteriaLibrary from(CriteriaLibrary first, LocalDate day) {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion one : first.criteria()) {
            if (one.code().equals("A3")) {
                criteria.add(said(
                        one, one.code(), "Er is geld en tijd voor team, opleiding en supervisie, elk jaar opnieuw."));
            } else if (!one.code().equals("A2")) {
                criteria.add(one);
            }
        }
        Criterion model = first.criterion("A4").orElseThrow();
        criteria.add(said(model, "A10", "Het plan voor het komende jaar is besproken."));
        return new CriteriaLibrary(
                first.name(),
                first.version() + 1,
                day,
                first.mark(),
                first.title(),
                first.note(),
                first.sources(),
                first.scores(),
                first.thresholds(),
                first.domains(),
                criteria);
    }

    private static Criterion said(Criterion model, String code, String text) {
        return new Criterion(
                code,
                model.core(),
                model.module(),
                new Wording(text, text),
                model.evidence(),
                model.mark(),
                model.sources(),
                model.note(),
                model.judged(),
                Map.of(),
                List.of());
    }
}
