package nl.mbtregister.demo;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A bar that grows with the people done, and says how long it may still take. Several threads may report. */
final class Progress {
    private static final int WIDTH = 30;
    private static final long PAUSE = 250_000_000;

    private final long total;
    private final Consumer<String> line;
    private final long started = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong shown = new AtomicLong(started - PAUSE);

    /** @param line receives the bar, each time as a whole, at most four times a second and at the end */
    Progress(long total, Consumer<String> line) {
        this.total = total;
        this.line = line;
    }

    void add(long people) {
        long now = System.nanoTime();
        long sum = done.addAndGet(people);
        long last = shown.get();
        if (sum == total || now - last >= PAUSE && shown.compareAndSet(last, now)) {
            line.accept(bar(sum, total, (now - started) / 1e9));
        }
    }

    /** @param seconds passed so far */
    static String bar(long done, long total, double seconds) {
        int full = (int) (WIDTH * done / total);
        long left = Math.round(seconds / done * (total - done));
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d people, %d %%, %s",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                done,
                total,
                100 * done / total,
                done == total ? "%.1f s".formatted(seconds) : "%d s left".formatted(left));
    }
}
