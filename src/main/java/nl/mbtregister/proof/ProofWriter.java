package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** Knows under which address and name proofs are written. */
@ApplicationScoped
class ProofWriter {
    @Inject
    private Settings settings;

    ProofJson json() {
        return new ProofJson(settings.text(Setting.PUBLIC_ADDRESS), settings.text(Setting.ORGANISATION));
    }
}
