package nl.mbtregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.FixtureEntries;
import nl.mbtregister.register.rules.History;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ComparingSnapshotIT {
    private static final int PEOPLE = 60;
    private static final long SEED = 20_261_122L;

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private ComparingPortion comparing;

    @Inject
    private ComparingSnapshot nightly;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Entries entries;

    @Inject
    private Periods periods;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @Test
    @DisplayName("register.R23: after random acts the snapshot is what follows from the entries")
    void the_snapshot_of_published_entries_equals_their_fold() {
        for (var n = 0; n < PEOPLE; n++) {
            var seed = SEED + n;
            var id = people.enrolled().personId();
            var published = new HashMap<Long, Long>();
            long last = 0;
            for (var entry : new FixtureEntries(new SplittableRandom(seed)).entries()) {
                try {
                    last = publishing
                            .publish(id, last, List.of(draft(entry, published)))
                            .getFirst();
                    published.put(entry.id(), last);
                } catch (Refusal refused) {
                    assertThat(refused.rule()).startsWith("register.R");
                }
            }
            assertThat(comparing.compareAfter(id - 1, 1).differing())
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    @Test
    @DisplayName("register.R23: the schema holds whatever the fold makes of entries, sensible or not")
    void the_schema_admits_every_history_that_the_fold_makes() throws Exception {
        for (var n = 0; n < PEOPLE; n++) {
            var seed = SEED + 1_000 + n;
            var id = people.enrolled().personId();
            transaction.begin();
            var kept = new ArrayList<Entry>();
            var ids = new HashMap<Long, Long>();
            var annulled = new HashSet<Long>();
            for (var entry : new FixtureEntries(new SplittableRandom(seed)).entries()) {
                if (entry.act() instanceof Act.Died || entry.annuls() != null && !annulled.add(entry.annuls())) {
                    continue;
                }
                if (!refersTo(entry, ids)) {
                    continue;
                }
                kept.add(entries.add(id, draft(entry, ids), entry.recordedAt(), "test"));
                ids.put(entry.id(), kept.getLast().id());
            }
            periods.remake(id, History.of(kept));
            transaction.commit();
            transaction.begin();
            assertThat(entries.of(id)).as("seed %d", seed).isEqualTo(kept);
            assertThat(snapshots.of(List.of(id)).getFirst().history())
                    .as("seed %d", seed)
                    .isEqualTo(History.of(kept));
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("register.R15: when the months for which an end is shown change, lists follow the next night")
    void the_last_day_shown_follows_the_setting() throws Exception {
        var id = people.therapist().personId();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update person set shown_until = '2001-01-01' where id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        }
        assertThat(comparing.compareAfter(id - 1, 1).differing()).isZero();
        transaction.begin();
        assertThat(snapshots.of(List.of(id)).getFirst().shownUntil()).isEqualTo(LocalDate.MAX);
        transaction.rollback();
    }

    @Test
    @DisplayName("register.R23: the nightly check finds a snapshot that was changed by hand")
    void a_changed_snapshot_is_found() throws Exception {
        var id = people.therapist().personId();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update title_period set since = since - 1 where person_id = ? and title = 'THERAPIST'")) {
            update.setLong(1, id);
            update.executeUpdate();
        }
        assertThat(comparing.compareAfter(id - 1, 1).differing()).isEqualTo(1);
        nightly.runFor(LocalDate.of(2030, 1, 1));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select from journal_content c join journal_row r on r.id = c.row_id"
                                + " where r.act = 'register.snapshot.differed' and c.subject_person = ?")) {
            select.setLong(1, id);
            assertThat(select.executeQuery().next()).isTrue();
        }
    }

    private static boolean refersTo(Entry entry, HashMap<Long, Long> ids) {
        var measure = entry.act() instanceof Act.MeasureEnded ended ? ended.measure() : null;
        return (entry.annuls() == null || ids.containsKey(entry.annuls()))
                && (measure == null || ids.containsKey(measure));
    }

    /** The same with the ids that the database gave; one that was refused is nobody's. */
    private static Draft draft(Entry entry, HashMap<Long, Long> ids) {
        var act = entry.act() instanceof Act.MeasureEnded ended
                ? new Act.MeasureEnded(ids.getOrDefault(ended.measure(), -1L))
                : entry.act();
        var annuls = entry.annuls() == null ? null : ids.getOrDefault(entry.annuls(), -1L);
        return new Draft(entry.effective(), entry.basis(), entry.basisReference(), entry.edition(), annuls, act);
    }
}
