package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;

/** Whom letters about teams reach. Nobody who died is written to. */
@ApplicationScoped
class Notices {
    @Inject
    private Sql sql;

    Optional<Recipient> recipient(long person) {
        return sql.one(
                "select id, email, language, display_name from person where id = ? and died_on is null",
                row -> new Recipient(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                person);
    }
}
