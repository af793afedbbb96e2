package nl.mbtregister.bench;

import java.util.Map;

/** P12: from the start of the process to the first right answer, against an empty Payara Micro until it says it is ready. */
final class StartTime {
    private static final int STARTS = 5;

    private StartTime() {}

    static void run(int size) {
        Population people = Population.of(size);
        Ratios ratio = Ratios.interleaved(STARTS, () -> ours(people), StartTime::empty);
        System.out.printf("P12 start, %,d people / empty Payara Micro   %s%n", size, ratio);
    }

    private static double ours(Population people) {
        try (Server server = Server.register(people.url(), Map.of("MBT_CLOCKWORK", "false"))) {
            return server.waitFor("/api/v1/registrations/" + people.numbers()[0], "registered", 180);
        }
    }

    private static double empty() {
        try (Server server = Server.empty()) {
            return server.waitForReady(180);
        }
    }
}
