package nl.mbtregister.paper;

import java.time.Instant;
import java.util.Arrays;

/** How long a sealed certificate takes: the first one after the start, and then the middle and the slowest of many. */
public final class SealedPaperTime {
    private static final int MANY = 300;
    private static final char[] PASSWORD = "bench".toCharArray();

    private SealedPaperTime() {}

    public static void run() {
        Seal seal = new Seal(SealKeyMaker.make("Stichting", PASSWORD), PASSWORD);
        double first = one(seal);
        for (int i = 0; i < MANY; i++) {
            one(seal);
        }
        double[] times = new double[MANY];
        Arrays.setAll(times, i -> one(seal));
        Arrays.sort(times);
        System.out.printf(
                "certificate, printed and sealed   first %.0f ms, then %.0f ms (median), %.0f ms (p99), %.0f ms (longest) of %d%n",
                first, times[MANY / 2], times[MANY * 99 / 100], times[MANY - 1], MANY);
    }

    private static double one(Seal seal) {
        long start = System.nanoTime();
        byte[] sealed = seal.seal(Papers.print(Papers.certificate()), Instant.EPOCH.plusSeconds(1_800_000_000));
        if (sealed.length == 0) {
            throw new IllegalStateException("nothing was made");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
