package nl.mbtregister.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.mbtregister.paper.SealedPaperTime;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the figures that are asked for and prints a line or two for each: {@code P1,P5,P6,P7,P8,P12,P13,P14,judge,certificate}, or {@code all}. {@code P8}
 * takes populations up to a million; {@code P8full} up to eight million, whose first run loads for some twenty minutes and
 * takes about 20 GB.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Set<String> asked = Set.copyOf(Arrays.asList(arguments[0].split(",")));
        boolean all = asked.contains("all");
        try {
            if (all || asked.contains("judge")) {
                new Runner(new OptionsBuilder().include("JudgingBenchmark").build()).run();
            }
            if (all || asked.contains("certificate")) {
                SealedPaperTime.run();
            }
            if (all || asked.contains("P12")) {
                StartTime.run(10_000);
            }
            if (all || asked.contains("P13")) {
                SessionHeap.run();
            }
            if (all || asked.contains("P14")) {
                FilingThroughput.run();
            }
            if (all || asked.contains("P1")) {
                StatusThroughput.run();
            }
            if (asked.contains("P5full")) {
                BulkCheck.run(1_000_000);
                BulkCheck.run(8_000_000);
            } else if (asked.contains("P5small")) {
                BulkCheck.run(100_000);
            } else if (all || asked.contains("P5")) {
                BulkCheck.run(1_000_000);
            }
            if (asked.contains("P6small")) {
                SweepThroughput.run(100_000, 3);
            } else if (all || asked.contains("P6")) {
                SweepThroughput.run(1_000_000, 3);
            }
            if (all || asked.contains("P7")) {
                AttendanceImport.run();
            }
            if (asked.contains("P8full")) {
                Growth.run(List.of(10_000, 100_000, 1_000_000, 8_000_000));
                StartTime.run(8_000_000);
            } else if (all || asked.contains("P8")) {
                Growth.run(List.of(10_000, 100_000, 1_000_000));
            }
        } finally {
            Population.stop();
        }
    }
}
