package nl.mbtregister.platform.web;

import java.util.List;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;

/**
 * Every page that can be asked for: its path after {@code /nl} and after {@code /en}, its view, and the area that says who
 * may open it. A part in braces reaches the view as a request parameter of that name. The order is that of the menus.
 */
@SuppressWarnings("ImmutableEnumChecker") // the form of a path never changes
public enum Route {
    HOME("/", "/", "public/check", Area.PUBLIC, true),
    REGISTRATION("/register/{number}", "/register/{number}", "public/registration", Area.PUBLIC, false),
    RULES("/regels", "/rules", "public/rules", Area.PUBLIC, true),
    EDITION("/regels/{edition}", "/rules/{edition}", "public/rules", Area.PUBLIC, false),
    REQUIREMENTS(
            "/regels/{edition}/{subject}", "/rules/{edition}/{subject}", "public/requirements", Area.PUBLIC, false),
    GLOSSARY("/wat-betekent", "/what-it-means", "public/glossary", Area.PUBLIC, true),
    PRIVACY("/privacy", "/privacy", "public/privacy", Area.PUBLIC, false),
    ACCESSIBILITY("/toegankelijkheid", "/accessibility", "public/accessibility", Area.PUBLIC, false),
    API("/voor-ontwikkelaars", "/for-developers", "public/api", Area.PUBLIC, false),
    CONTACT("/contact", "/contact", "public/contact", Area.PUBLIC, false),
    STYLEGUIDE("/styleguide", "/styleguide", "public/styleguide", Area.PUBLIC, false);

    private final PathForm nl;
    private final PathForm en;
    private final String view;
    private final Area area;
    private final boolean inMenu;

    Route(String nl, String en, String view, Area area, boolean inMenu) {
        this.nl = new PathForm(nl);
        this.en = new PathForm(en);
        this.view = view;
        this.area = area;
        this.inMenu = inMenu;
    }

    /** Where the container finds the view. */
    public String view() {
        return "/" + view + ".xhtml";
    }

    public Area area() {
        return area;
    }

    /** Who may open it; the server asks before the view is looked at. */
    public List<Role> roles() {
        return area.roles();
    }

    public boolean isPublic() {
        return area == Area.PUBLIC;
    }

    /** Whether it stands in the menu of its area. */
    public boolean inMenu() {
        return inMenu;
    }

    /** The entry of the menu under which a visitor finds this page again. */
    Route entry() {
        return switch (this) {
            case REGISTRATION -> HOME;
            case EDITION, REQUIREMENTS -> RULES;
            default -> this;
        };
    }

    PathForm path(Language language) {
        return language == Language.EN ? en : nl;
    }
}
