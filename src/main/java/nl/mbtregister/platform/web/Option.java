package nl.mbtregister.platform.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One answer that a visitor can choose: what the form sends, and the words beside it. */
public record Option(String value, String label) {

    /** True when this option is the chosen value, or among the chosen values: {@code #{m:chosen(option, value)}}. */
    public static boolean chosen(Option option, @Nullable Object chosen) {
        return chosen instanceof Collection<?> many ? many.contains(option.value) : option.value.equals(chosen);
    }
}
