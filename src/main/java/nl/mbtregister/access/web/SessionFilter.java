package nl.mbtregister.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.KeepingForm;
import nl.mbtregister.access.RecognisingSession;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.FrontDoor;
import nl.mbtregister.platform.web.Origin;
import nl.mbtregister.platform.web.Route;

/**
 * Finds out whose session a request belongs to. The public pages and the machines' interface never look at the cookie, so
 * that they cost no statement and are the same for everybody.
 */
@WebFilter(filterName = "sessions", asyncSupported = true)
public class SessionFilter extends HttpFilter {
    private static final List<String> PASSED_BY = List.of("/api/", "/assets/");

    @Inject
    private transient RecognisingSession recognising;

    @Inject
    private transient KeepingForm keeping;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = FrontDoor.path(request);
        Optional<String> cookie = SessionCookie.of(request);
        if (cookie.isPresent() && !isPublic(path)) {
            if (recognising.recognise(cookie.get()).isPresent()) {
                giveBack(path, request);
            } else {
                keep(cookie.get(), path, request);
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isPublic(String path) {
        return PASSED_BY.stream().anyMatch(path::startsWith)
                || Address.read(path)
                        .map(Address::route)
                        .filter(route -> route.isPublic() && route != Route.SECOND_FACTOR)
                        .isPresent();
    }

    private void keep(String cookie, String path, HttpServletRequest request) {
        boolean form = request.getMethod().equals("POST") && Origin.isOurs(request);
        if (form
                && Address.read(path)
                        .filter(address -> !address.route().isPublic())
                        .isPresent()) {
            keeping.keep(cookie, path, request.getParameterMap())
                    .ifPresent(id -> request.setAttribute(FrontDoor.KEPT, id.toString()));
        }
    }

    private void giveBack(String path, HttpServletRequest request) {
        String kept = request.getMethod().equals("GET") ? request.getParameter("kept") : null;
        if (kept != null) {
            read(kept)
                    .flatMap(id -> keeping.giveBack(id, path))
                    .ifPresent(fields -> request.setAttribute(Form.KEPT_FIELDS, fields));
        }
    }

    static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
