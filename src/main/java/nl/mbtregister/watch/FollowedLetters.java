package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.mbtregister.institution.Institution;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.watch.rules.Purpose;

/** The letters to people whom an institution begins to follow. */
@ApplicationScoped
class FollowedLetters {
    @Inject
    private Sql sql;

    @Inject
    private PostingLetters letters;

    @Inject
    private Texts texts;

    @Inject
    private Time time;

    void tell(Institution institution, Purpose purpose, long person) {
        Instant at = time.now();
        sql.one(
                        "select id, email, language, display_name from person where id = ? and died_on is null",
                        row -> new Recipient(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                        person)
                .ifPresent(recipient -> letters.post(Letter.to(
                                recipient, LetterKind.WATCH_BEGUN, "watch " + institution.id() + " " + at)
                        .with("institution", institution.name())
                        .with(
                                "purpose",
                                new Wording(
                                        texts.in(Language.NL).show(purpose),
                                        texts.in(Language.EN).show(purpose)))));
    }
}
