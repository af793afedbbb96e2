package nl.mbtregister.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.rules.AskerAddress;
import org.jspecify.annotations.Nullable;

/** From which address a request comes, as far as it is counted. */
@ApplicationScoped
public class AskedFrom {
    @Inject
    private Settings settings;

    private AskerAddress asker = new AskerAddress(Set.of());

    @PostConstruct
    void read() {
        asker = new AskerAddress(
                Arrays.stream(settings.text(Setting.TRUSTED_PROXIES).split(","))
                        .map(String::strip)
                        .filter(proxy -> !proxy.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** As {@link AskerAddress#of} says. */
    public String place(HttpServletRequest request) {
        return asker.of(request.getRemoteAddr(), forwarded(request));
    }

    /** All lines of the header as the one list that they are (RFC 9110, 5.3); null without any. */
    public static @Nullable String forwarded(HttpServletRequest request) {
        List<String> lines = Collections.list(request.getHeaders("X-Forwarded-For"));
        return lines.isEmpty() ? null : String.join(",", lines);
    }
}
