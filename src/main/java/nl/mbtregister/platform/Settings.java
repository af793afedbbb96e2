package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Reads the settings; {@link Setting} lists them. */
@ApplicationScoped
public class Settings {
    @Inject
    private Config config;

    public String text(Setting setting) {
        return config.getOptionalValue(setting.key(), String.class).orElse(setting.otherwise());
    }

    /** @throws IllegalStateException when the value is no whole number; the message names the key */
    public int number(Setting setting) {
        try {
            return Integer.parseInt(text(setting).strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(setting.key() + " must be a whole number", e);
        }
    }

    public boolean yes(Setting setting) {
        return Boolean.parseBoolean(text(setting).strip());
    }
}
