package nl.mbtregister.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The key that seals now, from the settings, and the certificates of every key that ever did, from the database. */
@ApplicationScoped
class SealKeys {
    @Inject
    private Sql sql;

    @Inject
    private Settings settings;

    private volatile @Nullable Seal seal;

    /** @throws Refusal paper.R4 when this server has no key that it can use */
    Seal present() {
        Seal known = seal;
        if (known == null) {
            known = read();
            seal = known;
        }
        return known;
    }

    /** @return true when this key was not known before */
    boolean remember(Seal used, Instant at) {
        return sql.change(
                        "insert into seal_key (id, certificate, first_used) values (?, ?, ?) on conflict do nothing",
                        used.id(),
                        used.certificate(),
                        at)
                == 1;
    }

    /** X.509 in DER, of every key that ever sealed. */
    List<byte[]> certificates() {
        return sql.all("select certificate from seal_key", row -> row.getBytes(1));
    }

    private synchronized Seal read() {
        SealKeyFile file = new SealKeyFile(
                settings.text(Setting.SEAL_KEY),
                settings.text(Setting.SEAL_KEY_PASSWORD).toCharArray());
        if (settings.yes(Setting.SEAL_KEY_MADE)) {
            file.makeIfMissing(settings.text(Setting.ORGANISATION));
        }
        return file.open();
    }
}
