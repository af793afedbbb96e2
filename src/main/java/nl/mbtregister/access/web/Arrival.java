package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.mbtregister.access.Recognised;
import nl.mbtregister.access.RecognisingSession;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.AskedFrom;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.platform.web.Route;

/** Where somebody goes who signs in: to the page that was asked for, else to the first page of the own work. */
@RequestScoped
public class Arrival {
    private static final List<Route> HOMES = List.of(
            Route.DESK_HOME,
            Route.COMMITTEE_HOME,
            Route.ADMIN_ROLES,
            Route.MY_HOME,
            Route.SUPERVISOR_HOME,
            Route.INSTITUTION_HOME);

    @Inject
    private HttpServletRequest request;

    @Inject
    private RecognisingSession recognising;

    @Inject
    private AskedFrom from;

    @Inject
    private Form form;

    @Inject
    private Page page;

    /** The browser has the session from here on. */
    void begin(SessionToken token) {
        SessionCookie.set(token, request, response());
        recognising.recognise(token.text()).ifPresent(this::goOn);
    }

    /** To the second factor where one is wanted, else to where they meant to be. */
    void goOn(Recognised session) {
        if (session.wantsSecondFactor()) {
            String asked = wanted() ? "?to=" + encoded(form.text("to")) + kept("&") : "";
            form.seeOther(page.to("SECOND_FACTOR") + asked);
        } else {
            arrive(session.somebody().roles());
        }
    }

    /** The session can do more than when this request began. */
    void arriveAnew() {
        SessionCookie.of(request).flatMap(recognising::recognise).ifPresent(this::goOn);
    }

    /** To the page that was asked for, if it is one of ours. */
    void arrive(Set<Role> roles) {
        String to = form.text("to");
        form.seeOther(wanted() ? to + kept(to.contains("?") ? "&" : "?") : home(roles));
    }

    void signOut() {
        SessionCookie.clear(request, response());
        form.seeOther(page.to("SIGN_IN"), "access.signin.out.done");
    }

    String place() {
        return from.place(request);
    }

    /** What the browser says it is; anybody can make it say something else. */
    String device() {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.replaceAll("\\p{Cc}", "");
    }

    private String home(Set<Role> roles) {
        return page.to(HOMES.stream()
                .filter(home -> home.roles().stream().anyMatch(roles::contains))
                .findFirst()
                .orElse(Route.ACCOUNT)
                .name());
    }

    private boolean wanted() {
        String to = form.text("to");
        return to.matches("/[!-~&&[^\\\\]]*")
                && Address.read(to.replaceAll("\\?.*", "")).isPresent();
    }

    private String kept(String sign) {
        return SessionFilter.read(form.text("kept"))
                .map(id -> sign + "kept=" + id)
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
