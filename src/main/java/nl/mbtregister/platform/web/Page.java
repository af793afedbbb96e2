package nl.mbtregister.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.SignedIn;
import nl.mbtregister.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What the layout and every view know of the page that is being shown: {@code #{page}}. */
@Named
@RequestScoped
public class Page {
    private static final List<Route> HOMES = List.of(
            Route.MY_HOME,
            Route.SUPERVISOR_HOME,
            Route.PROVIDER_HOME,
            Route.INSTITUTION_HOME,
            Route.AUDIT_HOME,
            Route.DESK_HOME,
            Route.DECISION_HOME,
            Route.COMMITTEE_HOME,
            Route.ADMIN_ROLES);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    @Inject
    private Stylesheet stylesheet;

    /** The language of the address; on an error page that of the address that failed, else of the browser. */
    public Language getLanguage() {
        return address().map(Address::language).orElseGet(this::languageOfPath);
    }

    /** Sentences in the language of this request, {@code #{t['key']}} in a view; injectable in page beans. */
    @Produces
    @Named("t")
    @Dependent
    Sentences sentences() {
        return texts.in(getLanguage());
    }

    /** Address of a page in this language; a value for each named part of its path. */
    public String to(String route, String... values) {
        return Address.of(Route.valueOf(route), getLanguage(), values).path();
    }

    /** The same page in the other language, with the same question. */
    public String getOther() {
        Language other = getLanguage().other();
        String query = request.getQueryString();
        return address()
                .map(address -> address.in(other).path() + (query == null || isFailed() ? "" : "?" + query))
                .orElseGet(() -> Address.of(Route.HOME, other).path());
    }

    /** The part of the site that the page belongs to; an error page belongs to the public part. */
    public Area getArea() {
        return address().map(address -> address.route().area()).orElse(Area.PUBLIC);
    }

    public List<Route> getMenu() {
        Area area = getArea();
        return Stream.of(Route.values())
                .filter(route -> route.inMenu() && route.area() == area)
                .toList();
    }

    /** The address of this page itself, to which its forms are sent. */
    public String getHere() {
        return address().map(Address::path).orElse("/");
    }

    public boolean isSignedIn() {
        return caller.signedIn().isPresent();
    }

    /** Who signed in, as the register calls them; empty for a visitor. */
    public String getWho() {
        return caller.signedIn().map(SignedIn::name).orElse("");
    }

    /** First pages of the other parts of the site that whoever signed in may go to. */
    public List<Route> getOtherHomes() {
        return caller.signedIn()
                .map(somebody -> HOMES.stream()
                        .filter(home -> home.area() != getArea())
                        .filter(home -> home.roles().stream().anyMatch(somebody.roles()::contains))
                        .toList())
                .orElse(List.of());
    }

    /** Text key of what was just done, null when nothing was. */
    public @Nullable String getDone() {
        String key = request.getParameter("done");
        return key != null
                        && key.endsWith(".done")
                        && !isFailed()
                        && sentences().containsKey(key)
                ? key
                : null;
    }

    public boolean at(Route route) {
        return address().map(address -> address.route().entry() == route).orElse(false);
    }

    /** True when search engines may keep this page: not an error, and not the answer to a question. */
    public boolean isKeepable() {
        return address().isPresent() && !isFailed() && request.getQueryString() == null && getArea() == Area.PUBLIC;
    }

    /** The one address of this page in a language, for search engines. */
    public String permanent(Language language) {
        return settings.text(Setting.PUBLIC_ADDRESS)
                + address().map(address -> address.in(language).path()).orElse("/");
    }

    /** Whether components of PrimeFaces stand on it. */
    public boolean isRich() {
        return address().map(address -> address.route().isRich()).orElse(false);
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getStyles() {
        return stylesheet.address();
    }

    /** The value of a setting by its name in {@link Setting}, null when it is empty. */
    public @Nullable String setting(String name) {
        String value = settings.text(Setting.valueOf(name));
        return value.isBlank() ? null : value;
    }

    public boolean isDemo() {
        return settings.yes(Setting.DEMO);
    }

    private Optional<Address> address() {
        return Optional.ofNullable((Address) request.getAttribute(FrontDoor.ADDRESS));
    }

    private boolean isFailed() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private Language languageOfPath() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? FrontDoor.path(request) : failed.toString();
        return Stream.of(Language.values())
                .filter(language -> (path + "/").startsWith("/" + language.tag() + "/"))
                .findFirst()
                .orElseGet(() -> FrontDoor.asked(request));
    }
}
