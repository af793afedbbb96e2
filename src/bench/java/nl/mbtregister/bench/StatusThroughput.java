package nl.mbtregister.bench;

import java.time.Duration;
import java.util.Map;

/** P1: the status of random people of a million against a constant answer of JAX-RS on the same server. */
final class StatusThroughput {
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int ROUNDS = 7;
    /** The server reads a million answers into its memory by itself, right after the start. */
    private static final int FILLING = 90_000;

    private static final String CONSTANT = "/api/v1";
    private static final String STATUS = "/api/v1/registrations/";

    private StatusThroughput() {}

    static void run() {
        Population people = Population.of(1_000_000);
        Map<String, String> settings =
                Map.of("MBT_ANSWERS_MEMORY_MB", "512", "MBT_JAVA_OPTIONS", "-Xmx1400m", "MBT_CLOCKWORK", "false");
        try (Server server = Server.register(people.url(), settings)) {
            server.waitFor(STATUS + people.numbers()[0], "registered", 180);
            Load load = new Load(server.port(), 32);
            Server.pause(FILLING);
            warmUp(load, people);
            load.run(Duration.ofSeconds(15), () -> CONSTANT);

            Ratios same = Ratios.interleaved(
                    3,
                    () -> load.run(ROUND, () -> CONSTANT).perSecond(),
                    () -> load.run(ROUND, () -> CONSTANT).perSecond());
            double[] perStatus = new double[1];
            double[] perConstant = new double[1];
            Ratios ratio = Ratios.interleaved(
                    ROUNDS,
                    () -> measured(server, perStatus, () -> load.run(ROUND, people.randomNumbers(STATUS))),
                    () -> measured(server, perConstant, () -> load.run(ROUND, () -> CONSTANT)));
            System.out.println("P1 constant / constant          " + same);
            System.out.println("P1 status / constant            " + ratio);
            System.out.printf(
                    "P1 server CPU per answer        %.1f us status, %.1f us constant, ratio %.2f%n",
                    perStatus[0] / ROUNDS * 1e6, perConstant[0] / ROUNDS * 1e6, perStatus[0] / perConstant[0]);
        }
    }

    /** At least a minute, and until three windows in a row differ by less than five per cent; five minutes at most. */
    private static void warmUp(Load load, Population people) {
        double[] last = new double[3];
        for (int window = 0; window < 30; window++) {
            last = new double[] {
                last[1], last[2], load.run(WINDOW, people.randomNumbers(STATUS)).perSecond()
            };
            double most = Math.max(last[0], Math.max(last[1], last[2]));
            double least = Math.min(last[0], Math.min(last[1], last[2]));
            if (window >= 6 && least > 0.95 * most) {
                return;
            }
        }
    }

    private static double measured(Server server, double[] cpu, java.util.function.Supplier<Load.Result> round) {
        double before = Cpu.of(server.process());
        Load.Result result = round.get();
        if (result.bad() > 0) {
            throw new IllegalStateException(result.bad() + " answers were wrong; the run is void");
        }
        cpu[0] += (Cpu.of(server.process()) - before) / result.good();
        return result.perSecond();
    }
}
