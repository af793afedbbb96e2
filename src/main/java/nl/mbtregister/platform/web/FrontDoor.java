package nl.mbtregister.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;

/**
 * Leads every address to its view. A page has one address per language; an address without a language goes to the language
 * that the visitor's browser asks for; the files of the views themselves are nobody's address.
 */
@WebFilter(filterName = "frontDoor", asyncSupported = true)
public class FrontDoor extends HttpFilter {
    static final String ADDRESS = Address.class.getName();

    /** Where no page is, and where every microsecond counts. */
    private static final List<String> PASSED_BY = List.of("/api/", "/assets/", "/jakarta.faces.resource/");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> SENDING = Set.of("GET", "HEAD", "POST");

    /** Request attribute: under which name a form was kept that came after its session had ended. */
    public static final String KEPT = "mbt.kept";

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (PASSED_BY.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Address> address = Address.read(path);
        if (address.isPresent()) {
            show(address.get(), request, response);
            return;
        }
        Optional<Address> elsewhere = elsewhere(path, asked(request));
        if (elsewhere.isPresent()) {
            move(elsewhere.get(), request, response);
        } else if (path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void show(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Route route = address.route();
        Set<String> methods = route.takesForms() ? SENDING : READING;
        if (!methods.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getMethod().equals("POST") && !Origin.isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Cache-Control", route.isPublic() && !route.takesForms() ? "no-cache" : "no-store");
        if (!caller.actAsOneOf(route.roles())) {
            turnAway(address, request, response);
            return;
        }
        if (route.isRich()) {
            Headers.letRichPagesWork(response);
        }
        request.setAttribute(ADDRESS, address);
        response.setHeader("Content-Language", address.language().tag());
        request.getRequestDispatcher(address.target()).forward(request, response);
    }

    /** Whoever is not known may sign in and comes back here; whoever is, has no business here. */
    private void turnAway(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (caller.signedIn().isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String query = request.getMethod().equals("POST") ? null : request.getQueryString();
        String wanted = address.path() + (query == null ? "" : "?" + query);
        Object kept = request.getAttribute(KEPT);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                Address.of(Route.SIGN_IN, address.language()).path() + "?to="
                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8) + (kept == null ? "" : "&kept=" + kept));
    }

    /** The page that was meant by a path without a language, or with a slash too many or too few. */
    private static Optional<Address> elsewhere(String path, Language asked) {
        String tidy = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Address.read(path + "/")
                .or(() -> Address.read(tidy))
                .or(() -> Address.read(tidy, asked))
                .or(() -> Address.read(tidy, asked.other()));
    }

    /** The location is a path, so that no forged host name can send the visitor elsewhere. */
    private static void move(Address address, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        response.setHeader("Vary", "Accept-Language");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address.path() + (query == null ? "" : "?" + query));
    }

    /** The first of our languages among those that the browser asks for, else Dutch. */
    static Language asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.NL;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> Set.of("nl", "en").contains(locale.getLanguage()))
                .findFirst()
                .map(Language::of)
                .orElse(Language.NL);
    }

    /** The path as the server understood it: decoded, without path parameters. What is asked for is judged by nothing else. */
    public static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
