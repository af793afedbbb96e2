package nl.mbtregister.deadline.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.admission.rules.RenewalWindow;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.rules.RenewalRules;
import org.jspecify.annotations.Nullable;

/** The days of one title of a person (deadline.R1). */
public final class TitleDeadlines {
    private TitleDeadlines() {}

    /**
     * @param rules in force; null where they say nothing of renewal
     * @param sequence goes up with every change of the register or the rules
     */
    public static List<Deadline> of(Term term, @Nullable RenewalRules rules, int sequence, Instant changed) {
        LocalDate closes = term.closes();
        if (term.held() == null || term.held() == State.RENEWAL || term.isEndless() || closes == null) {
            return List.of();
        }
        // the period is the same until it is renewed, however often its end moves
        String about = term.title() + " since " + term.days().from();
        List<Deadline> days = new ArrayList<>();
        if (rules != null) {
            RenewalWindow window = RenewalWindow.of(rules, term.days(), closes);
            if (window.early().isBefore(window.opens())) {
                days.add(new Deadline(
                        DeadlineKind.EARLY, window.early(), term.title(), about + " early", sequence, changed));
            }
            days.add(new Deadline(
                    DeadlineKind.OPENS, window.opens(), term.title(), about + " opens", sequence, changed));
        }
        days.add(new Deadline(end(term.held()), closes.minusDays(1), term.title(), about + " end", sequence, changed));
        return days;
    }

    private static DeadlineKind end(State held) {
        return switch (held) {
            case REPAIR -> DeadlineKind.REPAIR_END;
            case POSTPONED -> DeadlineKind.POSTPONED_END;
            case ACTIVE, RENEWAL -> DeadlineKind.END;
        };
    }
}
