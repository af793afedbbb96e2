package nl.mbtregister.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The keys that sign now, from the settings, and the public half of every key that ever did, from the database. */
@ApplicationScoped
class PublicKeys {
    @Inject
    private Sql sql;

    @Inject
    private Settings settings;

    private volatile @Nullable Signer signer;

    /** Seen in the database, so that a signature costs no statement. */
    private final Set<String> remembered = ConcurrentHashMap.newKeySet();

    /** @throws Refusal signing.R1 when this server has no keys that it can use */
    Signer present() {
        Signer known = signer;
        if (known == null) {
            known = read();
            signer = known;
        }
        return known;
    }

    /** @return true when this key was not known before */
    boolean remember(PublicKey key, Instant at) {
        if (remembered.contains(key.id())) {
            return false;
        }
        boolean fresh = sql.change(
                        "insert into signing_key (id, algorithm, jwk, first_used) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        key.id(),
                        key.algorithm(),
                        key.jwk(),
                        at)
                == 1;
        if (!fresh) {
            remembered.add(key.id());
        }
        return fresh;
    }

    /** Every key that signed something or would sign now, the oldest first. */
    List<PublicKey> all() {
        Map<String, PublicKey> all = new LinkedHashMap<>();
        sql.all(
                        "select id, algorithm, jwk from signing_key order by first_used, id",
                        row -> new PublicKey(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(key -> all.put(key.id(), key));
        if (!settings.text(Setting.SIGNING_KEYS).isBlank()) {
            Signer now = present();
            all.putIfAbsent(now.statements().id(), now.statements());
            all.putIfAbsent(now.log().id(), now.log());
        }
        return List.copyOf(all.values());
    }

    private synchronized Signer read() {
        KeyFile file = new KeyFile(settings.text(Setting.SIGNING_KEYS));
        if (settings.yes(Setting.SIGNING_KEYS_MADE)) {
            file.makeIfMissing();
        }
        return file.open();
    }
}
