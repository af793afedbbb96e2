package nl.mbtregister.sweep;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.FixtureCredits;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.OnlySweeping;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;

/** What becomes of some people in a register that a test has for itself, in years whose rules ask something of them. */
@ApplicationScoped
public class StoryWorld {
    static final LocalDate START = LocalDate.of(2021, 1, 1);
    static final int DAYS = 5 * 365 + 1;
    static final LocalDate LAST = START.plusDays(DAYS - 1L);
    static final int PEOPLE = 24;

    private static final int DAYS_BETWEEN_CREDITS = 150;

    private final Map<LocalDate, List<Runnable>> happens = new HashMap<>();

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private CreditingLedger crediting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    /** Enrols them. From their first day on every day has its sweep. */
    void begin(long seed) throws SQLException {
        for (int n = 0; n < PEOPLE; n++) {
            long person = people.enrolled().personId();
            var story = new Story(seed + n, START, DAYS);
            Map<Integer, Long> entered = new HashMap<>();
            for (int at = 0; at < story.events().size(); at++) {
                int place = at;
                on(
                        story.events().get(at).day(),
                        () -> enter(person, story.events().get(place), place, entered));
            }
            for (int day = n; n % 2 == 0 && day < DAYS; day += DAYS_BETWEEN_CREDITS) {
                LocalDate earned = START.plusDays(day);
                on(earned, () -> credit(person, earned));
            }
        }
        oweAllDays();
    }

    /** What happens on a day. */
    void live(LocalDate day) {
        var acts = happens.getOrDefault(day, List.of());
        if (!acts.isEmpty()) {
            time.moveTo(day);
            acts.forEach(Runnable::run);
            caller.becomes(Caller.REGISTER);
        }
    }

    private void on(LocalDate day, Runnable act) {
        happens.computeIfAbsent(day, none -> new ArrayList<>()).add(act);
    }

    private void enter(long person, Story.Event event, int place, Map<Integer, Long> entered) {
        caller.becomes(Caller.REGISTER);
        Long annuls = event.annuls() < 0 ? null : entered.get(event.annuls());
        if (event.annuls() >= 0 && annuls == null) {
            return;
        }
        var basis = annuls == null ? Basis.DECISION : Basis.CORRECTION;
        var draft = new Draft(event.effective(), basis, "CUR " + place, LocalDate.of(2020, 1, 1), annuls, event.act());
        try {
            entered.put(place, publishing.publishAsFound(person, List.of(draft)).getFirst());
        } catch (RuntimeException e) {
            if (!refusal(e).startsWith("register.R")) {
                throw e;
            }
        }
    }

    /** As they enter it themselves, on the day itself. */
    private void credit(long person, LocalDate day) {
        caller.becomes(new Caller("account-" + person, "T. Testerman", Role.THERAPIST, null, person));
        for (Credit credit : List.of(
                FixtureCredits.points(day.toString(), 12),
                FixtureCredits.hours(CreditKind.MBT_WORK, day.toString(), "450"))) {
            crediting.credit(person, FixtureCredits.from(CreditSource.SELF, credit.kind() + " " + day, credit));
        }
    }

    private void oweAllDays() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into job_day (job, day, state, node, attempts, due_at, began_at)"
                                + " select job, ?, 'DONE', 'test', 1, now(), now() from unnest(?) job")) {
            insert.setObject(1, START.minusDays(1));
            insert.setArray(2, connection.createArrayOf("text", OnlySweeping.JOBS.toArray()));
            insert.executeUpdate();
        }
    }

    private static String refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.rule();
            }
        }
        return "";
    }
}
