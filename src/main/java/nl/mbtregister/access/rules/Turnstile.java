package nl.mbtregister.access.rules;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.mbtregister.kernel.Refusal;

/** Lets so many through at a time, in the order in which they came; who has waited too long is sent away. */
public final class Turnstile {
    private final Semaphore places;
    private final Duration patience;

    /** @param places at least 1 */
    public Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** @throws Refusal access.R6 when nobody made place in time */
    public <T> T through(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("access.R6");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("access.R6");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
