package nl.mbtregister.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** P8: how the time of a status look-up from the database and of a search by name grows with the number of people. */
final class Growth {
    private static final int QUESTIONS = 2_000;

    private Growth() {}

    static void run(List<Integer> sizes) {
        List<double[]> status = new ArrayList<>();
        List<double[]> search = new ArrayList<>();
        for (int size : sizes) {
            Population people = Population.of(size);
            Map<String, String> settings =
                    Map.of("MBT_ANSWERS_MEMORY_MB", "0", "MBT_JAVA_OPTIONS", "-Xmx1g", "MBT_CLOCKWORK", "false");
            try (Server server = Server.register(people.url(), settings)) {
                server.waitFor("/api/v1/registrations/" + people.numbers()[0], "registered", 180);
                Supplier<String> numbers = people.randomNumbers("/api/v1/registrations/");
                Supplier<String> names = names(people);
                Load warm = new Load(server.port(), 4);
                warm.run(Duration.ofSeconds(20), numbers);
                warm.run(Duration.ofSeconds(20), names);
                double byNumber = median(server, numbers);
                double byName = median(server, names);
                System.out.printf(
                        "P8 %,9d people: status %.2f ms, search %.2f ms (median of %,d over HTTP, memory off)%n",
                        size, byNumber, byName, QUESTIONS);
                status.add(new double[] {Math.log(size), Math.log(byNumber)});
                search.add(new double[] {Math.log(size), Math.log(byName)});
            }
        }
        System.out.printf("P8 growth exponent: status %.3f, search by name %.3f%n", slope(status), slope(search));
    }

    private static Supplier<String> names(Population people) {
        var random = new SplittableRandom(7);
        return () -> "/nl/?q="
                + URLEncoder.encode(
                        people.surnames()[random.nextInt(people.surnames().length)], StandardCharsets.UTF_8);
    }

    private static double median(Server server, Supplier<String> paths) {
        double[] millis = new double[QUESTIONS];
        try (Load.Line line = new Load.Line(server.port())) {
            for (int i = 0; i < QUESTIONS; i++) {
                String path = paths.get();
                long start = System.nanoTime();
                line.ask(path);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[QUESTIONS / 2];
    }

    /** Least squares of the logarithm of the time on that of the number of people. */
    private static double slope(List<double[]> points) {
        double x = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
        double above = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
        return above / points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    }
}
