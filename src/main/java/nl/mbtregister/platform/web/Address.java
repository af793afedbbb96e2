package nl.mbtregister.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.platform.Language;

/** One page in one language, with the values of the named parts of its path. */
public record Address(Route route, Language language, Map<String, String> values) {

    /** @throws IllegalArgumentException when the route has another number of named parts */
    public static Address of(Route route, Language language, String... values) {
        List<String> parts = route.path(language).parts();
        if (parts.size() != values.length) {
            throw new IllegalArgumentException(route + " has the parts " + parts);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (String part : parts) {
            named.put(part, values[named.size()]);
        }
        return new Address(route, language, named);
    }

    /** Reads a decoded path such as {@code /en/rules}; empty when there is no such page. */
    public static Optional<Address> read(String path) {
        for (Language language : Language.values()) {
            String prefix = "/" + language.tag();
            if (path.startsWith(prefix + "/")) {
                return read(path.substring(prefix.length()), language);
            }
        }
        return Optional.empty();
    }

    /** Reads a decoded path without its language, such as {@code /rules}. */
    public static Optional<Address> read(String path, Language language) {
        for (Route route : Route.values()) {
            Optional<Map<String, String>> values = route.path(language).read(path);
            if (values.isPresent()) {
                return Optional.of(new Address(route, language, values.get()));
            }
        }
        return Optional.empty();
    }

    /** The same page in another language. */
    public Address in(Language other) {
        return new Address(route, other, values);
    }

    /** The path as it stands in a link, encoded. */
    public String path() {
        Map<String, String> encoded = new LinkedHashMap<>(values);
        encoded.replaceAll((part, value) -> encoded(value));
        return "/" + language.tag() + route.path(language).filled(encoded);
    }

    /** Where the container is to go for this page: the view with the values as parameters. */
    String target() {
        StringBuilder target = new StringBuilder(route.view());
        char sign = '?';
        for (Map.Entry<String, String> value : values.entrySet()) {
            target.append(sign).append(value.getKey()).append('=').append(encoded(value.getValue()));
            sign = '&';
        }
        return target.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
