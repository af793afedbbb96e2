package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;

/** People by their register number. */
@ApplicationScoped
class Members {
    @Inject
    private Sql sql;

    /**
     * Who has this number, as a letter addresses them.
     *
     * @param living false when they died, and no letter goes there
     */
    record Member(Recipient recipient, boolean living) {

        long person() {
            return recipient.person();
        }
    }

    Optional<Member> with(RegisterNumber number) {
        return sql.one(
                "select id, email, language, display_name, died_on is null from person where number = ?",
                row -> new Member(
                        new Recipient(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                        row.getBoolean(5)),
                number.digits());
    }
}
