package nl.mbtregister.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.SignedIn;
import org.jspecify.annotations.Nullable;

/** How servlets take files: only so many at once, for all of a file stays in memory and nothing is left on a disk. */
public final class FileIntake {
    /** What a form may hold beside its file, in bytes. */
    public static final long FIELDS = 64L * 1024;

    /** A browser listens only when it has sent everything; so much of what is too large is read for its sake. */
    private static final long MOST_THROWN_AWAY = 100L * 1024 * 1024;

    private final Semaphore places;
    private final Duration patience;
    private final Duration pause;

    /**
     * @param patience how long somebody waits for a place
     * @param pause after which they are told to come again when there was none, in whole seconds
     */
    public FileIntake(int places, Duration patience, Duration pause) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.pause = pause;
    }

    /** False when there is no place in time. Whoever got one gives it back with {@link #leave}. */
    public boolean enter() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void leave() {
        places.release();
    }

    /** There was no place. */
    public void comeAgain(HttpServletResponse response) throws IOException {
        response.setIntHeader("Retry-After", (int) pause.toSeconds());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Reads what is not taken. */
    public static void throwAway(HttpServletRequest request) throws IOException {
        InputStream in = request.getInputStream();
        byte[] buffer = new byte[64 * 1024];
        long read = 0;
        for (int more = in.read(buffer); more >= 0 && read < MOST_THROWN_AWAY; more = in.read(buffer)) {
            read += more;
        }
    }

    /** Empty where no file was chosen. */
    public static byte[] content(@Nullable Part file) throws IOException {
        return file == null ? new byte[0] : file.getInputStream().readAllBytes();
    }

    /** The key under which the form is done at most once. */
    public static UUID once(HttpServletRequest request) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(request.getParameter("once"), ""));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** Whether the form was made by the session that sends it. */
    public static boolean isOfSession(HttpServletRequest request, CurrentCaller caller) {
        return caller.signedIn()
                .map(SignedIn::formSecret)
                .filter(secret -> secret.equals(request.getParameter("secret")))
                .isPresent();
    }

    /** Leads to a page by its path, with what its address says more. */
    public static void lead(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
