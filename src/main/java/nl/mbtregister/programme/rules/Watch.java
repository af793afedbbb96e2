package nl.mbtregister.programme.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.criteria.rules.SelfJudged;
import nl.mbtregister.criteria.rules.self.SelfJudge;
import nl.mbtregister.criteria.rules.self.SelfTurn;

/**
 * Watches one criterion of a certified programme from day to day.
 *
 * @param certified first day of the certificate
 */
public record Watch(String code, SelfJudged judged, SelfJudge judge, LocalDate certified) {

    /**
     * @param fresh what is so now and was not known; empty when nothing is
     * @param lost how many rows count no longer
     * @param told whether anybody is told: not of what the committee knew when it decided
     * @param over what was open and is so no longer
     */
    public record Seen(Optional<Warning> fresh, int lost, boolean told, List<Warning> over) {}

    /** @param known everything that this programme was ever warned of about this criterion */
    public Seen on(LocalDate day, List<Warning> known) {
        Optional<SelfTurn> turn = judge.after(day, day.plusMonths(judge.limits().warnMonths()), judged);
        boolean met = judge.on(day, judged).met();
        Optional<Warning> wanted = met
                ? turn.map(ahead -> new Warning(code, WarningKind.AHEAD, ahead.day(), true))
                : Optional.of(new Warning(code, WarningKind.NOW, since(day, known), true));
        boolean knew = !met && known.isEmpty() && !judge.on(certified, judged).met();
        return new Seen(
                wanted.filter(warning -> !known.contains(warning)),
                turn.map(ahead -> ahead.lost().size())
                        .orElseGet(() -> judge.on(day, judged).left().size()),
                !knew,
                known.stream()
                        .filter(warning -> warning.open() && !wanted.equals(Optional.of(warning)))
                        .toList());
    }

    private static LocalDate since(LocalDate day, List<Warning> known) {
        return known.stream()
                .filter(warning -> warning.open() && warning.kind() == WarningKind.NOW)
                .map(Warning::turnsOn)
                .findFirst()
                .orElse(day);
    }
}
