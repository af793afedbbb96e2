package nl.mbtregister.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.platform.Texts;

/** Whom letters about renewal go to. */
@ApplicationScoped
class Recipients {
    @Inject
    private Sql sql;

    @Inject
    private Texts texts;

    Recipient of(long person) {
        return sql.one("""
                        select coalesce(p.email, a.email), p.language, p.display_name
                        from person p left join account a on a.person_id = p.id where p.id = ?""", row -> new Recipient(person, row.getString(1), row.getString(2), row.getString(3)), person)
                .orElseThrow();
    }

    /** The person who has that register number now. */
    Optional<Long> byNumber(String number) {
        return sql.one("select id from person where number = ?", row -> row.getLong(1), number);
    }

    Wording name(Title title) {
        return new Wording(
                texts.in(Language.NL).show(title), texts.in(Language.EN).show(title));
    }
}
