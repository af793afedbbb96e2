package nl.mbtregister.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URL;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.mbtregister.local.Chromium;

/** A person with a browser of their own: a width, no script of ours needed, looked over by axe on request. */
public final class Visitor implements AutoCloseable {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final Path PICTURES = Path.of(System.getProperty("mbt.it.output", "target/it"));
    private static Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final String start;

    /** @param width of the window in CSS pixels */
    public Visitor(URL register, int width) {
        context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 500 ? 740 : 900)
                        .setLocale("nl-NL"));
        page = context.newPage();
        start = register.toString().replaceAll("/$", "");
    }

    /** From here on this browser has a session of the account; the second factor was given. */
    public Visitor signedInAs(Accounts.Account account) throws SQLException {
        context.addCookies(List.of(
                new Cookie(SignIn.COOKIE, SignIn.as(account)).setUrl(start).setHttpOnly(true)));
        return this;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            browser = Chromium.launch();
        }
        return browser;
    }

    public Page page() {
        return page;
    }

    /** @param path begins with a slash */
    public Page open(String path) {
        page.navigate(start + path);
        return page;
    }

    /** axe reports nothing serious on what is shown now, and the page does not scroll sideways. */
    public void findsNothingSerious() {
        List<Rule> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .toList();
        assertThat(serious)
                .as("what axe finds on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits the width: " + page.url())
                .isTrue();
    }

    /** True when the element is within the first screen, without scrolling. */
    public boolean seesWithoutScrolling(String text) {
        var box = page.getByText(text).first().boundingBox();
        return box != null && box.y + box.height <= page.viewportSize().height;
    }

    public void takePicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    public void hasNoCookie() {
        assertThat(context.cookies()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
