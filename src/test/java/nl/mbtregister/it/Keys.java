package nl.mbtregister.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who works with the keyboard alone. */
public final class Keys {
    private static final int FAR = 250;
    private static final String NAMED = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return '';
          const label = at.labels && at.labels.length ? at.labels[0].innerText : '';
          return (at.getAttribute('aria-label') || label || at.innerText || '').trim();
        }""";

    private final Page page;

    public Keys(Page page) {
        this.page = page;
    }

    /** Goes on to the next place that bears these words and can be seen to have the focus. */
    public Keys to(String words) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (named().contains(words)) {
                assertThat((Boolean) page.evaluate("() => document.activeElement.matches(':focus-visible')"))
                        .as("seen to have the focus: " + words)
                        .isTrue();
                return this;
            }
        }
        throw new AssertionError("not reached by keyboard on " + page.url() + ": " + words);
    }

    /** Chooses one of the options of the group whose first option, or chosen one, bears the first words. */
    public Keys option(String first, String wanted) {
        to(first);
        if (first.equals(wanted)) {
            page.keyboard().press("Space");
        }
        for (int i = 0; i < FAR && !named().equals(wanted); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(named()).isEqualTo(wanted);
        return this;
    }

    /** Presses the button or follows the link that has the focus, and waits for the page it leads to. */
    public Keys enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    public Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    private String named() {
        return (String) page.evaluate(NAMED);
    }
}
