package nl.mbtregister.criteria.rules;

import java.util.List;

/**
 * The numbers by which scores become an outcome and the register judges by itself.
 *
 * @param mark how sure we are of all of them
 * @param certifiedPercent of the points of each domain, for a certificate
 * @param conditionalPercent of the points of each domain, for a certificate with conditions
 * @param conditionalCorePartly core criteria that may be met in part then
 * @param certifiedYears for which a certificate holds
 * @param conditionalMonths for which a certificate with conditions holds
 * @param conditionalRechecks how often the open points may be looked at again
 * @param againMonths after which a programme that got no certificate may apply anew
 * @param repairMonths in which a lost core criterion must be mended
 * @param leastSupervisors registered supervisors tied to the team
 * @param leastSpecialists registered specialists in the programme
 * @param registeredPercent of the treating staff
 * @param meetingMonths over which meetings are looked for
 * @param leastSupervisions meetings of supervision in those months
 * @param leastIntervisions entries of intervision in those months
 * @param warnMonths how long before a certified programme is told that a criterion will be met no longer
 */
public record Thresholds(
        SourceMark mark,
        List<Source> sources,
        int certifiedPercent,
        int conditionalPercent,
        int conditionalCorePartly,
        int certifiedYears,
        int conditionalMonths,
        int conditionalRechecks,
        int againMonths,
        int repairMonths,
        int leastSupervisors,
        int leastSpecialists,
        int registeredPercent,
        int meetingMonths,
        int leastSupervisions,
        int leastIntervisions,
        int warnMonths) {

    public Thresholds {
        sources = List.copyOf(sources);
        if (conditionalPercent > certifiedPercent || certifiedPercent > 100 || registeredPercent > 100) {
            throw new IllegalArgumentException("percentages go up from conditional to certified, and to 100");
        }
    }

    public boolean example() {
        return mark == SourceMark.EXAMPLE;
    }
}
