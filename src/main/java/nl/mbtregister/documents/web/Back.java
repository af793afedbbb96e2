package nl.mbtregister.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.platform.web.Address;
import org.jspecify.annotations.Nullable;

/** The page of ours that an upload came from; no other address is ever led to. */
final class Back {
    private Back() {}

    /** What an earlier upload put there is not carried on. */
    private static final Pattern PLAIN = Pattern.compile("(?!document|upload|done)[a-z-]+=[a-z0-9]+");

    private static final Pattern FIELD = Pattern.compile("(?!document|upload|done|form|secret|once)[a-zA-Z]{1,20}");
    private static final int MOST_FIELDS = 8;
    private static final int LONGEST = 200;

    /** That page, ending in what begins a further parameter; null when it is none of ours where somebody signed in would be. */
    static @Nullable String to(@Nullable String claimed) {
        if (claimed == null) {
            return null;
        }
        try {
            URI address = URI.create(claimed);
            String path = address.getPath();
            return path == null
                    ? null
                    : Address.read(path)
                            .filter(page -> !page.route().isPublic())
                            .map(page -> page.path() + "?" + kept(address.getQuery()))
                            .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String kept(@Nullable String query) {
        return query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(part -> PLAIN.matcher(part).matches())
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
    }

    /** What was typed beside the file in the fields that the form wants kept, as further parameters. */
    static String typed(HttpServletRequest request) {
        String[] names = request.getParameterValues("keep");
        return names == null
                ? ""
                : Stream.of(names)
                        .filter(name -> FIELD.matcher(name).matches())
                        .limit(MOST_FIELDS)
                        .map(name -> "&" + name + "=" + encoded(request.getParameter(name)))
                        .collect(Collectors.joining());
    }

    private static String encoded(@Nullable String value) {
        String typed = value == null ? "" : value.strip();
        return URLEncoder.encode(typed.substring(0, Math.min(LONGEST, typed.length())), StandardCharsets.UTF_8);
    }
}
