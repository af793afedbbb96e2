package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.rules.Codes;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** Codes that go by mail, and whether a typed one is right. */
@ApplicationScoped
class MailedCodes {
    /** What a code is good for; as the table spells it. */
    enum For {
        CONFIRM,
        RESET,
        NEW_EMAIL
    }

    /** A code that was right: whose it is and, for a new address, which one. */
    record Right(long account, @Nullable String newEmail) {}

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Sql sql;

    @Inject
    private PostingLetters letters;

    @Inject
    private Time time;

    /** A code for nobody, which never fits; it looks like any other. */
    UUID none(For purpose) {
        return add(null, purpose, UUID.randomUUID(), Codes.mailed(random), null);
    }

    /** Makes a code and mails it; earlier ones of this account for the same are good no more. */
    UUID mail(Account account, For purpose, String to, @Nullable String newEmail) {
        sql.change(
                "update mailed_code set used_at = ? where account_id = ? and purpose = ? and used_at is null",
                time.now(),
                account.id(),
                purpose.name());
        UUID id = UUID.randomUUID();
        String code = Codes.mailed(random);
        add(account.id(), purpose, id, code, newEmail);
        Letter letter = account.letter(to, LetterKind.MAILED_CODE, "mailed_code " + id);
        letters.post(letter.with("code", Codes.shown(code)));
        return id;
    }

    private UUID add(@Nullable Long account, For purpose, UUID id, String code, @Nullable String newEmail) {
        sql.change(
                """
                insert into mailed_code (id, account_id, purpose, code_hash, new_email, valid_until)
                values (?, ?::bigint, ?, ?, ?::text, ?)""",
                id,
                account,
                purpose.name(),
                Codes.fingerprint(id, code),
                newEmail,
                time.now().plus(Duration.ofMinutes(Codes.MINUTES)));
        return id;
    }

    /** Counts the try, and uses the code up when it is right. */
    Optional<Right> use(UUID id, For purpose, String typed) {
        Instant now = time.now();
        String update = """
            update mailed_code set tries = tries + 1, used_at = case when code_hash = ? then ? end
            where id = ? and purpose = ? and used_at is null and valid_until > ? and tries < ?
            returning account_id, new_email, used_at""";
        return sql.one(
                        update,
                        row -> row.getObject("used_at") == null || row.getObject("account_id") == null
                                ? Optional.<Right>empty()
                                : Optional.of(new Right(row.getLong("account_id"), row.getString("new_email"))),
                        Codes.fingerprint(id, typed),
                        now,
                        id,
                        purpose.name(),
                        now,
                        Codes.TRIES)
                .flatMap(right -> right);
    }
}
