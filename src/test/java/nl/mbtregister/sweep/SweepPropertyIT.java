package nl.mbtregister.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.Lapse;
import nl.mbtregister.register.LapsingTitles;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.reminder.RemindingHolders;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same stories in four worlds, each in years of its own so that the rounds of one touch no other; the years are alike in
 * their leap days.
 */
@DisplayName("sweep.R1, sweep.R2: however the rounds are held, register, entries and letters are the same in the end")
@ExtendWith(ArquillianExtension.class)
class SweepPropertyIT {
    private static final long SEED = 20_261_125L;
    private static final int PEOPLE = 24;
    private static final int DAYS = 5 * 365 + 1;
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,2} [a-z]+ \\d{4}");
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private SweepingRegister sweeping;

    @Inject
    private SweepingPortion portions;

    @Inject
    private LapsingTitles lapsing;

    @Inject
    private RemindingHolders reminding;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private interface Round {
        void of(LocalDate day) throws Exception;
    }

    @AfterEach
    void goHome() {
        time.back();
    }

    @Test
    void four_ways_give_one_end() throws Exception {
        World world = new World(1904);
        for (LocalDate day = world.start; day.isBefore(world.end()); day = day.plusDays(1)) {
            world.live(day);
            sweeping.runFor(day);
        }
        // asked before the next world begins, whose rounds see what ends after this one
        List<List<String>> expected = world.facts();
        assertAlike("once for all", new World(1912).afterwards(sweeping::runFor), expected);
        assertAlike("two nodes", new World(1920).afterwards(this::onTwoNodes), expected);
        var random = new SplittableRandom(SEED);
        assertAlike(
                "broken off",
                new World(1928).afterwards(day -> {
                    breakOff(day, random.nextInt(4));
                    sweeping.runFor(day);
                }),
                expected);
        List<String> all = expected.stream().flatMap(List::stream).toList();
        assertThat(all).filteredOn(line -> line.startsWith("RENEWAL_")).hasSizeGreaterThan(PEOPLE);
        assertThat(all)
                .filteredOn(line -> line.contains("\"LAPSED\"") && line.contains("\"SWEEP\""))
                .hasSizeGreaterThan(PEOPLE);
    }

    private static void assertAlike(String way, World world, List<List<String>> expected) throws SQLException {
        List<List<String>> found = world.facts();
        for (int n = 0; n < PEOPLE; n++) {
            assertThat(found.get(n)).as("%s, seed %d", way, SEED + n).isEqualTo(expected.get(n));
        }
    }

    private void onTwoNodes(LocalDate day) throws Exception {
        Future<?> other = executor.submit(() -> {
            var request = requests.get();
            request.activate();
            try {
                caller.becomes(Caller.REGISTER);
                sweeping.runFor(day);
            } finally {
                request.deactivate();
            }
        });
        sweeping.runFor(day);
        other.get();
    }

    /** As a node that dies: between two portions, or within one, which leaves nothing of it. */
    private void breakOff(LocalDate day, int where) throws Exception {
        var due = portions.lapsing(day, Lapse.START).lapses();
        if (where == 0 && !due.isEmpty()) {
            portions.lapse(day, due.subList(0, 1));
        }
        transaction.begin();
        if (where == 1) {
            lapsing.enter(due);
        }
        if (where == 2) {
            reminding.remind(day, reminding.due(day, Long.MIN_VALUE, 100).reminders());
        }
        transaction.rollback();
    }

    /** The stories, told from the first of January of a year. */
    private final class World {
        private final LocalDate start;
        private final List<Long> ids = new ArrayList<>();
        private final Map<LocalDate, List<Runnable>> happens = new HashMap<>();

        World(int year) {
            start = LocalDate.of(year, 1, 1);
            for (int n = 0; n < PEOPLE; n++) {
                long person = people.enrolled().personId();
                ids.add(person);
                var story = new FixtureStory(SEED + n, start, DAYS);
                Map<Integer, Long> entered = new HashMap<>();
                for (int at = 0; at < story.events().size(); at++) {
                    int place = at;
                    var event = story.events().get(at);
                    happens.computeIfAbsent(event.day(), day -> new ArrayList<>())
                            .add(() -> enter(person, event, place, entered));
                }
            }
        }

        LocalDate end() {
            return start.plusDays(DAYS);
        }

        World afterwards(Round round) throws Exception {
            for (LocalDate day : happens.keySet().stream().sorted().toList()) {
                if (day.isBefore(end())) {
                    live(day);
                }
            }
            time.moveTo(end());
            for (LocalDate day = start; day.isBefore(end()); day = day.plusDays(1)) {
                round.of(day);
            }
            return this;
        }

        void live(LocalDate day) {
            var acts = happens.getOrDefault(day, List.of());
            if (!acts.isEmpty()) {
                time.moveTo(day);
                acts.forEach(Runnable::run);
            }
        }

        private void enter(long person, FixtureStory.Event event, int place, Map<Integer, Long> entered) {
            Long annuls = event.annuls() < 0 ? null : entered.get(event.annuls());
            if (event.annuls() >= 0 && annuls == null) {
                return;
            }
            try {
                var draft = new Draft(
                        event.effective(),
                        annuls == null ? Basis.DECISION : Basis.CORRECTION,
                        "CUR " + place,
                        LocalDate.of(2011, 1, 1),
                        annuls,
                        event.act());
                entered.put(
                        place, publishing.publishAsFound(person, List.of(draft)).getFirst());
            } catch (RuntimeException e) {
                assertThat(refusal(e)).startsWith("register.R");
            }
        }

        List<List<String>> facts() throws SQLException {
            List<List<String>> all = new ArrayList<>();
            for (int n = 0; n < PEOPLE; n++) {
                all.add(facts(n, new FixtureStory(SEED + n, start, DAYS).sameLetters()));
            }
            return all;
        }

        /** What the register says of one of them, with days counted from the first of this world. */
        private List<String> facts(int n, boolean letterByLetter) throws SQLException {
            long person = ids.get(n);
            List<String> all = new ArrayList<>(text("select (to_jsonb(t) - 'person_id')::text from title_period t"
                    + " where person_id = " + person
                    + " union all select (to_jsonb(a) - 'person_id')::text from annotation_period a where person_id = "
                    + person + " union all select shown_until::text || died_on::text from person where id = "
                    + person));
            if (letterByLetter) {
                all.addAll(text("select (to_jsonb(e) - 'id' - 'person_id' - 'recorded_at' - 'annuls' - 'measure')::text"
                        + " from register_entry e where person_id = " + person));
                all.addAll(text(
                        "select l.kind || case when l.kind like 'RENEWAL%' then l.reference else '' end || l.subject"
                                + " || regexp_replace(l.body::text, '/register/\\d+', '') || (m.letter_id is null)"
                                + " from letter l left join letter_mail m on m.letter_id = l.id where l.person_id = "
                                + person
                                + " and l.kind not like 'RENEWAL%' union all select l.kind || l.reference || l.body::text"
                                + " from letter l where l.person_id = " + person + " and l.kind like 'RENEWAL%'"));
            }
            return all.stream()
                    .map(this::counted)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }

        private String counted(String line) {
            String without = ISO.matcher(line).replaceAll(day -> offset(LocalDate.parse(day.group())));
            return WRITTEN.matcher(without).replaceAll(day -> offset(LocalDate.parse(day.group(), DUTCH)));
        }

        private String offset(LocalDate day) {
            return day.isBefore(start) || day.getYear() > 2000
                    ? day.toString()
                    : "+" + ChronoUnit.DAYS.between(start, day);
        }
    }

    private static String refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.rule();
            }
        }
        return thrown.toString();
    }

    private List<String> text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(String.valueOf(rows.getString(1)));
            }
            return all;
        }
    }
}
