package nl.mbtregister.supervision.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Ground;
import nl.mbtregister.rulebook.rules.Reason;
import nl.mbtregister.rulebook.rules.Verdict;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting gives to each supervisee who was there (domain 5.2), before it is asked for which title.
 *
 * @param sessions 0 or more
 * @param reason why it gives nothing; null when it gives something
 */
public record Credit(BigDecimal sessions, @Nullable Reason reason) {

    /**
     * By the edition in force on the day of the meeting.
     *
     * @param kinds what the supervisor was on that day; empty when not registered as supervisor
     * @param report whether the report in the set format was made
     */
    public static Credit of(
            Optional<Edition> edition,
            LocalDate day,
            int minutes,
            int present,
            boolean groupNote,
            Set<SupervisorKind> kinds,
            boolean report) {
        if (edition.isEmpty() || kinds.isEmpty()) {
            return nothing(new Reason(Ground.SUPERVISOR_NOT_REGISTERED, List.of(day)));
        }
        var rules = edition.get().supervision();
        return switch (rules.credit(minutes, present, groupNote)) {
            case Verdict.Rejected(Reason reason) -> nothing(reason);
            case Verdict.Counts ignored
            when rules.reportNeeded().yes() && !report -> nothing(new Reason(Ground.REPORT_MISSING, List.of()));
            case Verdict.Counts(BigDecimal amount, Reason less) -> new Credit(amount, null);
        };
    }

    private static Credit nothing(Reason reason) {
        return new Credit(BigDecimal.ZERO, reason);
    }
}
