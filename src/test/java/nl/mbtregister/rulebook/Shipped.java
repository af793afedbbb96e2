package nl.mbtregister.rulebook;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import nl.mbtregister.rulebook.rules.RequirementSet;
import nl.mbtregister.rulebook.rules.Rulebook;

/** The rule book that we ship, for tests of the rules. */
public final class Shipped {
    public static final Rulebook RULEBOOK = PublishedRulebook.read();
    public static final Edition OLD = edition(2011);
    public static final Edition NEW = edition(2020);

    private Shipped() {}

    public static Edition edition(int year) {
        return RULEBOOK.edition(LocalDate.of(year, 1, 1)).orElseThrow();
    }

    /** The set in which a requirement stands. */
    public static RequirementSet setOf(Edition edition, String requirement) {
        return edition.sets().stream()
                .filter(set -> set.requirements().stream().anyMatch(r -> r.id().equals(requirement)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(requirement + " is not in " + edition.from()));
    }

    /** The last day of five years, judged in them where the set is one of renewal. */
    public static Question on(Edition edition, RequirementSet set, LocalDate day) {
        Period period = Period.through(day.minusYears(5).plusDays(1), day);
        return new Question(edition, set, day, set.purpose() == Purpose.RENEWAL ? period : null);
    }

    public static Stream<Edition> editions() {
        return RULEBOOK.editions().stream();
    }
}
