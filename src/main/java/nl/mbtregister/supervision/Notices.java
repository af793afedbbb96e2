package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.function.UnaryOperator;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;

/** Tells people by letter what concerns them. Nobody who died is written to. */
@ApplicationScoped
class Notices {
    @Inject
    private Sql sql;

    @Inject
    private PostingLetters letters;

    /** @param reference what it is about; about the same thing each is told once */
    void tell(Collection<Long> people, LetterKind kind, String reference, UnaryOperator<Letter> fields) {
        if (people.isEmpty()) {
            return;
        }
        sql.all(
                        "select id, email, language, display_name from person"
                                + " where id = any(?) and died_on is null order by id",
                        row -> new Recipient(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                        people)
                .forEach(recipient -> letters.post(fields.apply(Letter.to(recipient, kind, reference))));
    }
}
