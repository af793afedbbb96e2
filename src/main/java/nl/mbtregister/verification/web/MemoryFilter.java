package nl.mbtregister.verification.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mbtregister.verification.AnsweringMachines;
import nl.mbtregister.verification.MachineAnswer.Told;
import org.jspecify.annotations.Nullable;

/**
 * The plain question about today, answered before the REST machinery wakes up: that costs more than the answer itself.
 * Whatever is not plain or not in memory goes on to {@link CheckResource}, which answers the same.
 */
@WebFilter(filterName = "memory", asyncSupported = true)
public class MemoryFilter extends HttpFilter {
    private static final String BEFORE_NUMBER = "/api/v1/registrations/";

    @Inject
    private transient AnsweringMachines machines;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Told told =
                plain(request) ? machines.fromMemory(request.getRequestURI().substring(BEFORE_NUMBER.length())) : null;
        if (told == null) {
            chain.doFilter(request, response);
        } else {
            tell(told, request.getHeader("If-None-Match"), response);
        }
    }

    private static boolean plain(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getRequestURI().startsWith(BEFORE_NUMBER);
    }

    private static void tell(Told told, @Nullable String tags, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", told.tag());
        response.setHeader("Cache-Control", CheckResource.ASK_AGAIN);
        if (told.isKnownBy(tags)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentType("application/json");
            response.setContentLength(told.body().length);
            response.getOutputStream().write(told.body());
        }
    }
}
