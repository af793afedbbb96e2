package nl.mbtregister.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.admission.rules.RenewalWindow;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.renewal.rules.TimeLeft;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One title of a person and its renewal, as it stands today.
 *
 * @param days the registration period
 * @param held the state in which it is held; null when it ended
 * @param closes first day on which it is not held any more; null while no end is in sight
 * @param window when renewal can be filed; null when it cannot be: no end, pending, or ended
 * @param next the period that a renewal would give; null without a window
 * @param cards one for each requirement, empty where nothing is asked
 * @param request the newest request for more time in this period
 */
public record TitleRenewal(
        Title title,
        Period days,
        @Nullable State held,
        @Nullable LocalDate closes,
        @Nullable RenewalWindow window,
        @Nullable Period next,
        List<RequirementCard> cards,
        Optional<TimeRequest> request,
        LocalDate today) {
    public TitleRenewal {
        cards = List.copyOf(cards);
    }

    public boolean isHeld() {
        return held != null;
    }

    public boolean isPending() {
        return held == State.RENEWAL;
    }

    public boolean isUnderRepair() {
        return held == State.REPAIR;
    }

    /** Whether there is nothing to renew. */
    public boolean isEndless() {
        return days.end() == null;
    }

    /** Whether renewal can be filed today. */
    public boolean isOpen() {
        return window != null && window.takes(today);
    }

    /** Whether it can be filed today, before it is expected. */
    public boolean isEarly() {
        return window != null && window.on(today) == RenewalWindow.Phase.EARLY;
    }

    public @Nullable TimeLeft left() {
        return window == null || window.lastDay().isBefore(today) ? null : TimeLeft.until(today, window.lastDay());
    }

    /** Whether nothing is missing. */
    public boolean isMet() {
        return cards.stream().map(RequirementCard::finding).noneMatch(Finding::blocks);
    }

    /** The last day on which it was held. */
    public @Nullable LocalDate ended() {
        return held != null || closes == null ? null : closes.minusDays(1);
    }
}
