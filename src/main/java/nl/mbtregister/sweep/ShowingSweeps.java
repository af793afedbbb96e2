package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ForeseenLapse;
import nl.mbtregister.register.Lapse;
import nl.mbtregister.register.LapsingTitles;
import nl.mbtregister.reminder.RemindingConfirmation;
import nl.mbtregister.reminder.RemindingHolders;

/** The office looks at what the rounds did and will do. Each question is one statement, and none changes anything. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.BOARD})
public class ShowingSweeps {
    /** Lines of a list on one page. */
    public static final int PAGE = 20;

    /** Days on one page. */
    public static final int DAYS = 10;

    @Inject
    private SweepDays rounds;

    @Inject
    private LapsingTitles lapsing;

    @Inject
    private RemindingHolders reminding;

    @Inject
    private RemindingConfirmation confirming;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** @param more whether others follow after the last of these lines */
    public record Listed<T>(List<T> lines, boolean more) {
        static <T> Listed<T> of(List<T> found, int page) {
            return found.size() > page ? new Listed<>(found.subList(0, page), true) : new Listed<>(found, false);
        }
    }

    /** The latest first, from before the given day. */
    @Transactional
    public Listed<SweepDay> days(LocalDate before) {
        return Listed.of(rounds.before(before, DAYS + 1), DAYS);
    }

    @Transactional
    public Listed<AsideLine> aside(AsideLine.Place after) {
        return Listed.of(rounds.asideAfter(after, PAGE + 1), PAGE);
    }

    /** Whose title lapsed so short ago that somebody must still look at it. */
    @Transactional
    public Listed<GraceLine> grace(GraceLine.Place after) {
        LocalDate today = time.today();
        LocalDate since = today.minusMonths(settings.number(Setting.GRACE_MONTHS));
        return Listed.of(rounds.lapsedBetween(since, today, after, PAGE + 1), PAGE);
    }

    /** What the round of a day would enter as lapsed. */
    @Transactional
    public Listed<ForeseenLapse> lapses(LocalDate day, Lapse after) {
        return Listed.of(lapsing.due(day, after, PAGE + 1), PAGE);
    }

    /**
     * Whom the round of a day would ask whether their data are right. Three statements.
     *
     * @param after behind this person
     */
    @Transactional
    public RemindingConfirmation.Portion confirmations(LocalDate day, long after) {
        return confirming.due(day, after, PAGE);
    }

    /**
     * Whom the round of a day would remind. Two statements.
     *
     * @param after behind this person
     */
    @Transactional
    public RemindingHolders.Portion reminders(LocalDate day, long after) {
        return reminding.due(day, after, PAGE);
    }
}
