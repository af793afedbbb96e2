package nl.mbtregister.platform.web;

import nl.mbtregister.platform.Language;

/**
 * Every page that a visitor can ask for: its path after {@code /nl} and after {@code /en}, and its view. A part in braces
 * reaches the view as a request parameter of that name. The order is that of the menu.
 */
@SuppressWarnings("ImmutableEnumChecker") // the form of a path never changes
public enum Route {
    HOME("/", "/", "public/check", true),
    REGISTRATION("/register/{number}", "/register/{number}", "public/registration", false),
    RULES("/regels", "/rules", "public/rules", true),
    EDITION("/regels/{edition}", "/rules/{edition}", "public/rules", false),
    REQUIREMENTS("/regels/{edition}/{subject}", "/rules/{edition}/{subject}", "public/requirements", false),
    GLOSSARY("/wat-betekent", "/what-it-means", "public/glossary", true),
    PRIVACY("/privacy", "/privacy", "public/privacy", false),
    ACCESSIBILITY("/toegankelijkheid", "/accessibility", "public/accessibility", false),
    API("/voor-ontwikkelaars", "/for-developers", "public/api", false),
    CONTACT("/contact", "/contact", "public/contact", false),
    STYLEGUIDE("/styleguide", "/styleguide", "public/styleguide", false);

    private final PathForm nl;
    private final PathForm en;
    private final String view;
    private final boolean inMenu;

    Route(String nl, String en, String view, boolean inMenu) {
        this.nl = new PathForm(nl);
        this.en = new PathForm(en);
        this.view = view;
        this.inMenu = inMenu;
    }

    /** Where the container finds the view. */
    public String view() {
        return "/" + view + ".xhtml";
    }

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
