package nl.mbtregister.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.client.rules.ClientKey;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Clients of institutions, with their keys. */
@ApplicationScoped
class ApiClients {
    @Inject
    private Sql sql;

    /** Those that have not been ended, by name, and then the ended ones. */
    List<ApiClient> of(long institution, Instant now) {
        Map<Long, ApiClient> found = new LinkedHashMap<>();
        sql.all(
                """
                select c.id, c.name, c.scopes, c.made_at, c.ended_at, k.hint, k.made_at as key_at, k.ends_at, k.last_used_at
                from api_client c
                  left join api_client_key k on k.client_id = c.id and c.ended_at is null and (k.ends_at is null or k.ends_at > ?)
                where c.institution_id = ?
                order by c.ended_at nulls first, c.name, c.id, k.ends_at nulls first, k.id desc""",
                row -> {
                    ApiClient before = found.get(row.getLong(1));
                    List<ApiClient.Key> keys = new ArrayList<>(before == null ? List.of() : before.keys());
                    if (row.getString("hint") != null) {
                        keys.add(new ApiClient.Key(
                                row.getString("hint"),
                                Sql.instant(row, "key_at"),
                                Sql.instantIfAny(row, "ends_at"),
                                Sql.instantIfAny(row, "last_used_at")));
                    }
                    found.put(
                            row.getLong(1),
                            new ApiClient(
                                    row.getLong(1),
                                    row.getString(2),
                                    scopes(row.getArray(3)),
                                    Sql.instant(row, "made_at"),
                                    Sql.instantIfAny(row, "ended_at"),
                                    keys));
                    return keys.size();
                },
                now,
                institution);
        return List.copyOf(found.values());
    }

    long add(long institution, String name, Set<Scope> scopes, Caller by, Instant at) {
        return sql.one(
                        """
                insert into api_client (institution_id, name, scopes, made_at, made_by) values (?, ?, ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        institution,
                        name,
                        scopes.stream().map(Scope::name).sorted().toList(),
                        at,
                        by.id())
                .orElseThrow();
    }

    /** Nobody else gives it a key until this transaction ends; false when there is none that has not been ended. */
    boolean lock(long institution, long client) {
        return sql.one(
                        "select from api_client where id = ? and institution_id = ? and ended_at is null for update",
                        row -> true,
                        client,
                        institution)
                .isPresent();
    }

    void addKey(long client, ClientKey key, Instant at) {
        sql.change(
                "insert into api_client_key (client_id, hash, hint, made_at) values (?, ?, ?, ?)",
                client,
                key.fingerprint(),
                key.hint(),
                at);
    }

    /** The present key counts until a moment; what counted beside it does not any more. */
    void retire(long client, Instant until, Instant now) {
        sql.change("""
                update api_client_key set ends_at = case when ends_at is null then ?::timestamptz else ?::timestamptz end
                where client_id = ? and (ends_at is null or ends_at > ?)""", until, now, client, now);
    }

    /** @return whether a key counted beside the present one */
    boolean endFormer(long client, Instant now) {
        return sql.change("update api_client_key set ends_at = ? where client_id = ? and ends_at > ?", now, client, now)
                > 0;
    }

    void end(long client, Caller by, Instant now) {
        sql.change("update api_client set ended_at = ?, ended_by = ? where id = ?", now, by.id(), client);
    }

    /** @param key its id; stale whether its last use was noted longer ago than a minute */
    record Shown(KnownClient client, long key, boolean stale) {}

    /** Empty when the key does not count, for whatever reason. */
    Optional<Shown> know(ClientKey key, String terms, Instant now) {
        return sql.one(
                """
                select c.id, c.name, i.id, i.name, c.scopes, k.id,
                  coalesce(k.last_used_at < ?::timestamptz - interval '1 minute', true)
                from api_client_key k join api_client c on c.id = k.client_id join institution i on i.id = c.institution_id
                where k.hash = ? and (k.ends_at is null or k.ends_at > ?) and c.ended_at is null and i.verified_on is not null
                  and exists (select from institution_terms t where t.institution_id = i.id and t.version = ?)""",
                row -> new Shown(
                        new KnownClient(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                scopes(row.getArray(5))),
                        row.getLong(6),
                        row.getBoolean(7)),
                now,
                key.fingerprint(),
                now,
                terms);
    }

    void used(long key, Instant now) {
        sql.change("update api_client_key set last_used_at = ? where id = ?", now, key);
    }

    private static Set<Scope> scopes(Array names) throws SQLException {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream((Object[]) names.getArray())
                .map(name -> Scope.valueOf(name.toString()))
                .forEach(scopes::add);
        return scopes;
    }
}
