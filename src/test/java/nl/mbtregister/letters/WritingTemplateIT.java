package nl.mbtregister.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.letters.rules.Words;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("letters.R7 the office writes other words")
@ExtendWith(ArquillianExtension.class)
class WritingTemplateIT {
    private static final LetterKind KIND = LetterKind.DECLARATION_REMINDED;

    @Inject
    private WritingTemplate writing;

    @Inject
    private ReadingTemplates reading;

    @Inject
    private PostingLetters posting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @BeforeEach
    void enter() {
        caller.becomes(new Caller("account-1", "Office", Role.SECRETARIAT, null));
        TemplateVersion draft = reading.open(KIND).draft();
        if (draft != null) {
            writing.throwAway(UUID.randomUUID(), KIND, draft.revision());
        }
    }

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void a_draft_is_for_nobody_until_it_is_published_and_letters_that_lie_there_stay() throws Exception {
        long person = Accounts.freshPerson();
        String mark = UUID.randomUUID().toString();
        post(person, "first " + mark);
        String before = body(person, "first " + mark);
        writing.keep(UUID.randomUUID(), KIND, 0, words(mark));
        post(person, "second " + mark);
        assertThat(body(person, "second " + mark)).isEqualTo(before);
        writing.publish(UUID.randomUUID(), KIND, 1, time.today());
        post(person, "third " + mark);
        assertThat(body(person, "third " + mark)).contains(mark).contains("A. de Vries wacht");
        assertThat(body(person, "first " + mark)).isEqualTo(before);
        assertThat(reading.open(KIND).now().words().textNl()).contains(mark);
        assertThat(reading.open(KIND).draft()).isNull();
    }

    @Test
    void words_hold_from_the_day_on_that_was_chosen() throws Exception {
        long person = Accounts.freshPerson();
        String mark = UUID.randomUUID().toString();
        LocalDate day = time.today().plusDays(9);
        writing.keep(UUID.randomUUID(), KIND, 0, words(mark));
        writing.publish(UUID.randomUUID(), KIND, 1, day);
        post(person, "early " + mark);
        assertThat(body(person, "early " + mark)).doesNotContain(mark);
        time.moveTo(day);
        post(person, "late " + mark);
        assertThat(body(person, "late " + mark)).contains(mark);
        writing.keep(
                UUID.randomUUID(),
                KIND,
                0,
                reading.open(KIND).versions().getLast().words());
        writing.publish(UUID.randomUUID(), KIND, 1, day);
    }

    @Test
    void who_changes_a_draft_that_another_changed_is_told_so() {
        writing.keep(UUID.randomUUID(), KIND, 0, words("one"));
        writing.keep(UUID.randomUUID(), KIND, 1, words("two"));
        assertThatThrownBy(() -> writing.keep(UUID.randomUUID(), KIND, 1, words("late")))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        assertThatThrownBy(() -> writing.keep(UUID.randomUUID(), KIND, 0, words("unaware")))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        assertThatThrownBy(() -> writing.publish(UUID.randomUUID(), KIND, 1, time.today()))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        assertThat(reading.open(KIND).draft()).isNotNull();
    }

    @DisplayName("letters.R8 words that do not fit are not kept")
    @Test
    void words_that_do_not_fit_are_not_kept() {
        assertThatThrownBy(() -> writing.keep(UUID.randomUUID(), KIND, 0, new Words("A", "{nobody}", "A", "{nobody}")))
                .hasStackTraceContaining("letters.R8");
    }

    @Test
    void what_was_published_cannot_be_changed_even_in_the_database() throws Exception {
        writing.keep(UUID.randomUUID(), KIND, 0, words("kept"));
        writing.publish(UUID.randomUUID(), KIND, 1, time.today());
        for (String sql : new String[] {
            "update letter_template set text_nl = 'x' where kind = '" + KIND + "' and published_at is not null",
            "delete from letter_template where kind = '" + KIND + "'"
        }) {
            assertThatThrownBy(() -> run(sql)).hasMessageContaining("letters.R7");
        }
    }

    private static Words words(String mark) {
        return new Words(
                "Een herinnering",
                "{person} wacht op u. " + mark + "\n\n[Bekijk]({site}/nl/supervisor)",
                "A reminder",
                "{person} is waiting for you. " + mark + "\n\n[See]({site}/en/supervisor)");
    }

    private void post(long person, String reference) throws Exception {
        transaction.begin();
        posting.post(Letter.to(new Recipient(person, null, "nl", "Zoë"), KIND, reference)
                .with("person", "A. de Vries"));
        transaction.commit();
    }

    private String body(long person, String reference) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select body::text from letter where person_id = ? and reference = ?")) {
            select.setLong(1, person);
            select.setString(2, reference);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
