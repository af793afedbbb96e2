package nl.mbtregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Extension;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LapsingTitlesIT {
    @Inject
    private FixturePeople people;

    @Inject
    private LapsingTitles lapsing;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private ComparingPortion comparing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @Test
    @DisplayName("register.R29, register.R21: the round makes for many what publishing makes for each")
    void set_based_lapses_equal_published_ones() throws Exception {
        List<Long> one = List.of(supervisor(), supervisor(), supervisor());
        List<Long> other = List.of(supervisor(), supervisor(), supervisor());
        caller.becomes(Caller.REGISTER);
        for (long person : one) {
            List<Draft> drafts = dueOf(person).stream()
                    .map(lapse -> Draft.of(
                            lapse.day(),
                            Basis.SWEEP,
                            "register-sweep " + lapse.day(),
                            LocalDate.parse("2020-01-01"),
                            new Act.Lapsed(lapse.title())))
                    .toList();
            publishing.publishAsFound(person, drafts);
        }
        List<Lapse> due = new ArrayList<>();
        other.forEach(person -> due.addAll(dueOf(person)));
        assertThat(enter(due)).isEqualTo(6);
        assertThat(enter(due)).as("once").isZero();
        for (int i = 0; i < one.size(); i++) {
            assertThat(everything(other.get(i))).isEqualTo(everything(one.get(i)));
            assertThat(comparing.compareAfter(other.get(i) - 1, 1).differing()).isZero();
        }
        assertThat(everything(other.getFirst())).anyMatch(line -> line.startsWith("letter: Uw inschrijving"));
    }

    @Test
    @DisplayName("register.R29: a postponement that is entered late holds, whatever the round has entered")
    void a_late_decision_wins() throws Exception {
        long person = people.therapist().personId();
        assertThat(enter(dueOf(person))).isEqualTo(1);
        publishing.publishAsFound(
                person,
                List.of(people.draft(
                        "2019-12-20",
                        new Act.Extended(Title.THERAPIST, LocalDate.parse("2020-07-01"), Extension.POSTPONEMENT))));
        assertThat(text("select max(upper(valid)) from title_period where title = 'THERAPIST' and person_id = "
                        + person))
                .containsExactly("2020-07-01");
        assertThat(dueOf(person)).extracting(Lapse::day).containsExactly(LocalDate.parse("2020-07-01"));
    }

    @Test
    @DisplayName("register.R29: nothing is entered about somebody who filed in time, who died, or twice")
    void who_is_left_alone() throws Exception {
        long filed = people.therapist().personId();
        publishing.publishAsFound(filed, List.of(people.draft("2019-12-31", new Act.RenewalFiled(Title.THERAPIST))));
        long dead = people.therapist().personId();
        publishing.publishAsFound(dead, List.of(people.draft("2021-01-01", new Act.Died())));
        assertThat(dueOf(filed)).isEmpty();
        assertThat(dueOf(dead)).isEmpty();
        long late = people.therapist().personId();
        List<Lapse> due = dueOf(late);
        publishing.publishAsFound(late, List.of(people.draft("2020-01-01", new Act.Resigned(Title.THERAPIST))));
        assertThat(enter(due)).as("resigned meanwhile").isZero();
    }

    private long supervisor() {
        long person = people.therapist().personId();
        publishing.publishAsFound(
                person,
                List.of(
                        people.draft("2018-01-01", new Act.Granted(Title.SUPERVISOR, LocalDate.parse("2023-01-01"))),
                        people.draft("2018-01-01", new Act.AnnotationGiven(Title.THERAPIST, Annotation.GROUP, null))));
        return person;
    }

    private List<Lapse> dueOf(long person) {
        return lapsing.dueOf(person, LocalDate.parse("2025-01-01")).stream()
                .sorted(Comparator.comparing(Lapse::title))
                .toList();
    }

    private int enter(List<Lapse> due) throws Exception {
        transaction.begin();
        int entered = lapsing.enter(due);
        transaction.commit();
        return entered;
    }

    /** All that the database says of a person, without ids and instants. */
    private List<String> everything(long person) throws SQLException {
        List<String> all = new ArrayList<>();
        all.addAll(text("select 'entry: ' || (to_jsonb(e) - 'id' - 'person_id' - 'recorded_at')::text"
                + " from register_entry e where person_id = " + person + " order by effective, title, kind"));
        all.addAll(text("select 'letter: ' || subject || language || regexp_replace(body::text, '/register/\\d+', '')"
                + " from letter where person_id = " + person + " order by id"));
        all.addAll(text("select 'mail: ' || m.address from letter_mail m join letter l on l.id = m.letter_id"
                + " where l.person_id = " + person));
        all.addAll(text("select 'journal: ' || r.act || c.actor || c.role || c.facts from journal_content c"
                + " join journal_row r on r.id = c.row_id where c.subject_person = " + person
                + " and c.object like 'register_entry %' order by r.id"));
        all.addAll(text("select 'title: ' || (to_jsonb(t) - 'person_id')::text from title_period t where person_id = "
                + person + " order by title, valid"));
        all.addAll(
                text("select 'note: ' || (to_jsonb(t) - 'person_id')::text from annotation_period t where person_id = "
                        + person + " order by title, valid"));
        all.addAll(text("select 'shown: ' || shown_until from person where id = " + person));
        all.addAll(text("select 'changes: ' || count(*) from register_change where person_id = " + person));
        return all;
    }

    private List<String> text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
