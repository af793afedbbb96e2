package nl.mbtregister.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Wording;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PostingLettersIT {
    @Inject
    private PostingLetters posting;

    @Inject
    private PostingMany many;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private final String reference = "entry " + UUID.randomUUID();

    @DisplayName("platform.R3 a letter is mailed right after the commit")
    @Test
    void a_letter_lies_in_the_inbox_and_is_mailed_right_after_the_commit() throws Exception {
        transaction.begin();
        assertThat(posting.post(letter())).isTrue();
        assertThat(posting.post(letter())).isFalse();
        transaction.commit();
        assertThat(text("select subject from letter where reference = '" + reference + "'"))
                .isEqualTo("Uw inschrijving in het Register MBT is bijgewerkt");
        await().until(() -> text("select state from letter_mail join letter on id = letter_id where reference = '"
                        + reference + "'")
                .equals("SENT"));
    }

    @DisplayName("letters.R1 many at once: each once, as one by one")
    @Test
    void many_letters_are_posted_with_one_statement_and_each_once() throws Exception {
        Letter first = letter();
        transaction.begin();
        posting.post(first);
        assertThat(many.post(List.of(first, other(), other()))).isEqualTo(1);
        assertThat(many.post(List.of(other()))).isZero();
        transaction.commit();
        assertThat(text(
                        "select count(distinct (kind, language, addressee, subject, body)) || ' ' || count(*) from letter"
                                + " where reference in ('" + reference + "', '" + reference + "-other')"))
                .isEqualTo("1 2");
        await().until(() -> text("select count(*) from letter_mail join letter on id = letter_id where state = 'SENT'"
                        + " and reference like '" + reference + "%'")
                .equals("2"));
    }

    @DisplayName("letters.R1 no act, no letter")
    @Test
    void what_is_rolled_back_is_not_posted() throws Exception {
        transaction.begin();
        posting.post(letter());
        transaction.rollback();
        assertThat(text("select id from letter where reference = '" + reference + "'"))
                .isEqualTo("none");
    }

    @Test
    void outside_a_transaction_nothing_is_posted() {
        assertThatThrownBy(() -> posting.post(letter())).isInstanceOf(TransactionalException.class);
    }

    private Letter other() {
        Letter letter = letter();
        return new Letter(letter.recipient(), letter.kind(), reference + "-other", letter.fields());
    }

    private Letter letter() {
        Recipient recipient = new Recipient(17L, "zoe@people.example", "nl", "Zoë van den Berg");
        return Letter.to(recipient, LetterKind.ENTRY_PUBLISHED, reference)
                .with("number", "10004775")
                .with("entry", new Wording("MBT Therapeut", "MBT Therapist"))
                .with("from", LocalDate.of(2026, 11, 22));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "none";
        }
    }
}
