package nl.mbtregister.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.deadline.rules.FeedToken;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sql;

/** Whose calendar is read under which address. */
@ApplicationScoped
class DeadlineFeeds {
    @Inject
    private Sql sql;

    /** The former address ends. */
    void set(long person, FeedToken token, Instant now) {
        sql.change("""
            insert into deadline_feed (person_id, token_hash, made_at) values (?, ?, ?)
            on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at""", person, token.fingerprint(), now);
    }

    /** @return false when there was none */
    boolean remove(long person) {
        return sql.change("delete from deadline_feed where person_id = ?", person) == 1;
    }

    Optional<Instant> madeAt(long person) {
        return sql.one(
                "select made_at from deadline_feed where person_id = ?", row -> Sql.instant(row, "made_at"), person);
    }

    Optional<FeedOwner> owner(FeedToken token) {
        return sql.one(
                """
            select p.id, p.language, p.display_name from deadline_feed f join person p on p.id = f.person_id
            where f.token_hash = ? and p.died_on is null""",
                row -> new FeedOwner(
                        row.getLong(1), row.getString(2).equals("en") ? Language.EN : Language.NL, row.getString(3)),
                token.fingerprint());
    }
}
