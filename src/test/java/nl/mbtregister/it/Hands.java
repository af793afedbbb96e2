package nl.mbtregister.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.sql.SQLException;

/** Somebody at work in a browser: reads, fills in and presses what a page offers, by the words that stand there. */
public final class Hands implements AutoCloseable {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private final Visitor visitor;
    private final String name;

    /** @param name begins the names of the pictures that are taken */
    public Hands(URL register, int width, String name) {
        visitor = new Visitor(register, width);
        this.name = name;
    }

    public Hands signedInAs(Accounts.Account account) throws SQLException {
        visitor.signedInAs(account);
        return this;
    }

    public Page page() {
        return visitor.page();
    }

    /** @param path begins with a slash */
    public Hands open(String path) {
        visitor.open(path);
        return this;
    }

    public void fill(String label, String value) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    public void tick(String label) {
        page().getByLabel(label).first().check();
    }

    public void choose(String label, String option) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
    }

    public void press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    public void follow(String link) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** What stands on the page now, apart from header and footer. */
    public Locator main() {
        return page().locator("main");
    }

    public void reads(String... words) {
        for (String each : words) {
            assertThat(main()).containsText(each);
        }
    }

    /** Looks the page over at this width and keeps a picture. */
    public void looks(String at) {
        visitor.takePicture("journey-" + name + "-" + at);
        visitor.findsNothingSerious();
    }

    /** As {@link #looks}, on a phone and at a desk; what is filled in stays. */
    public void looksWideAndNarrow(String at) {
        page().setViewportSize(DESK, HEIGHT);
        looks(at + "-" + DESK);
        page().setViewportSize(PHONE, HEIGHT);
        looks(at + "-" + PHONE);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
