package nl.mbtregister.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;

/** Takes the pictures of the README from a register that runs with the demo people: {@code mvn exec:exec@pictures}. */
public final class Pictures {
    private static final Path FOLDER = Path.of("src", "docs", "pictures");
    private static final Map<String, String> PAGES = Map.of(
            "search-nl", "/nl/?q=poel",
            "person-nl", "/nl/register/20481357",
            "person-en", "/en/register/10939273",
            "rules-en", "/en/rules/2020-01-01/THERAPIST");

    private Pictures() {}

    public static void main(String[] arguments) {
        try (Browser browser = Chromium.launch()) {
            PAGES.forEach((name, path) -> {
                take(browser, arguments[0] + path, name + "-1280", 1280, 900);
                take(browser, arguments[0] + path, name + "-360", 360, 740);
            });
        }
        // the driver of the browser keeps threads of its own
        System.exit(0);
    }

    private static void take(Browser browser, String address, String name, int width, int height) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height))) {
            page.navigate(address);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
