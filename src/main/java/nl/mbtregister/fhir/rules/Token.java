package nl.mbtregister.fhir.rules;

import org.jspecify.annotations.Nullable;

/**
 * A value with or without the system that it is from: {@code system|value}.
 *
 * @param system null when any will do
 */
public record Token(@Nullable String system, String value) {

    public static Token of(String sent) {
        int bar = sent.indexOf('|');
        return bar < 0 ? new Token(null, sent) : new Token(sent.substring(0, bar), sent.substring(bar + 1));
    }

    public boolean from(String asked) {
        return system == null || system.equals(asked);
    }
}
