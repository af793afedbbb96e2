package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import org.jspecify.annotations.Nullable;

/**
 * How supervision counts (domain 5.1 to 5.3).
 *
 * @param minutesAlone minutes of one session for one supervisee
 * @param minutesInPair minutes of one session in a pair; a group of n needs n halves of it
 * @param largestGroup most supervisees present
 * @param largestGroupWithNote the same, when the committee noted its consent
 * @param fractions whether parts of a session count, in hundredths, or whole sessions only
 * @param reportNeeded whether each session needs its report
 * @param fromBasicTraining whether only meetings from the first day of basic training on count
 */
public record SupervisionRules(
        Figure minutesAlone,
        Figure minutesInPair,
        Figure largestGroup,
        Figure largestGroupWithNote,
        Choice fractions,
        Choice reportNeeded,
        Choice fromBasicTraining,
        List<Supervises> supervisors) {

    public SupervisionRules {
        supervisors = List.copyOf(supervisors);
    }

    /**
     * Who may supervise the route to a title.
     *
     * @param onlyEducatedFor when given, only supervisees whose prior education fits this work
     */
    public record Supervises(
            SupervisorKind kind, Title route, @Nullable EducationField onlyEducatedFor, Citation citation) {}

    /** Minutes that one session takes with so many supervisees present, for each of them. */
    public BigDecimal unit(int present) {
        return present == 1
                ? minutesAlone.value()
                : minutesInPair.value().multiply(BigDecimal.valueOf(present)).divide(BigDecimal.TWO);
    }

    /** Sessions that a meeting of so many minutes gives to each supervisee who was present. */
    public Verdict credit(int minutes, int present, boolean groupNote) {
        int largest = (groupNote ? largestGroupWithNote : largestGroup).whole();
        if (present > largest) {
            return Verdict.rejected(Ground.GROUP_TOO_LARGE, present, largest);
        }
        BigDecimal unit = unit(present);
        BigDecimal length = BigDecimal.valueOf(minutes);
        if (length.compareTo(unit) < 0) {
            return Verdict.rejected(Ground.TOO_SHORT, minutes, unit);
        }
        return Verdict.counts(length.divide(unit, fractions.yes() ? 2 : 0, RoundingMode.DOWN));
    }

    /**
     * Whether someone of these kinds may supervise the route to a title.
     *
     * @param kinds what the supervisor is on the day of the meeting
     * @param education the kinds of work that the supervisee's prior education fits
     */
    public boolean maySupervise(Set<SupervisorKind> kinds, Title route, Set<EducationField> education) {
        return supervisors.stream()
                .anyMatch(line -> kinds.contains(line.kind())
                        && line.route() == route
                        && (line.onlyEducatedFor() == null || education.contains(line.onlyEducatedFor())));
    }
}
