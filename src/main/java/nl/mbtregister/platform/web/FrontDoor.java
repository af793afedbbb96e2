package nl.mbtregister.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.platform.Language;

/**
 * Leads every address to its view. A page has one address per language; an address without a language goes to the language
 * that the visitor's browser asks for; the files of the views themselves are nobody's address.
 */
@WebFilter(filterName = "frontDoor", asyncSupported = true)
public class FrontDoor extends HttpFilter {
    static final String ADDRESS = Address.class.getName();

    /** Where no page is, and where every microsecond counts. */
    private static final List<String> PASSED_BY = List.of("/api/", "/assets/");

    private static final Set<String> READING = Set.of("GET", "HEAD");

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

    private static void show(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", READING));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        request.setAttribute(ADDRESS, address);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Language", address.language().tag());
        request.getRequestDispatcher(address.target()).forward(request, response);
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
