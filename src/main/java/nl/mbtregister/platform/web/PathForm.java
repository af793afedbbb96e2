package nl.mbtregister.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a path: words, and named parts in braces; every part is one segment of an address. */
final class PathForm {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private final String form;
    private final List<String> parts;
    private final Pattern pattern;

    PathForm(String form) {
        this.form = form;
        this.parts = PART.matcher(form).results().map(part -> part.group(1)).toList();
        this.pattern = Pattern.compile(PART.matcher(form).replaceAll("(?<$1>[^/]+)"));
    }

    String form() {
        return form;
    }

    List<String> parts() {
        return parts;
    }

    /** The values of the named parts, empty when the path has another form. */
    Optional<Map<String, String>> read(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        parts.forEach(part -> values.put(part, matcher.group(part)));
        return Optional.of(values);
    }

    String filled(Map<String, String> values) {
        String path = form;
        for (String part : parts) {
            path = path.replace("{" + part + "}", values.getOrDefault(part, ""));
        }
        return path;
    }
}
