package nl.mbtregister.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser for the journeys: an installed Chromium or Chrome, else the one that the test library downloads, else
 * the Debian package where this process may install it.
 */
public final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** @throws IllegalStateException with one sentence that says what to install */
    public static Browser launch() {
        return installed()
                .map(Chromium::launch)
                .or(Chromium::downloaded)
                .or(() -> {
                    installDebianPackage();
                    return installed().map(Chromium::launch);
                })
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need a browser: install Chromium or Google Chrome so that it is on the PATH."));
    }

    private static Browser launch(Path program) {
        return playwright(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
                .chromium()
                .launch(new LaunchOptions().setArgs(QUIET).setExecutablePath(program));
    }

    private static Optional<Browser> downloaded() {
        try {
            return Optional.of(playwright(Map.of()).chromium().launch(new LaunchOptions().setArgs(QUIET)));
        } catch (PlaywrightException e) {
            return Optional.empty();
        }
    }

    private static Playwright playwright(Map<String, String> environment) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright;
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void installDebianPackage() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        try {
            Process install = new ProcessBuilder(
                            "sh", "-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!install.waitFor(10, TimeUnit.MINUTES)) {
                install.destroyForcibly();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
