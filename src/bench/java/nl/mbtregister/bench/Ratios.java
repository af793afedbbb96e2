package nl.mbtregister.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Ratios of pairs measured side by side, with the lower and upper end of their 95 per cent bootstrap interval. */
record Ratios(double median, double low, double high, int rounds) {

    /** Measures reference, candidate, candidate, reference, ... so that a drift of the machine hits both alike. */
    static Ratios interleaved(int rounds, DoubleSupplier candidate, DoubleSupplier reference) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double first = round % 2 == 0 ? reference.getAsDouble() : candidate.getAsDouble();
            double second = round % 2 == 0 ? candidate.getAsDouble() : reference.getAsDouble();
            ratios.add(round % 2 == 0 ? second / first : first / second);
        }
        return of(ratios.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Ratios of(double... ratios) {
        var random = new SplittableRandom(2026);
        double[] medians = new double[2_000];
        for (int i = 0; i < medians.length; i++) {
            double[] sample = new double[ratios.length];
            Arrays.setAll(sample, j -> ratios[random.nextInt(ratios.length)]);
            medians[i] = median(sample);
        }
        Arrays.sort(medians);
        return new Ratios(median(ratios.clone()), medians[50], medians[1_949], ratios.length);
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
        return "%.3f (95%% of %.3f to %.3f, %d rounds)".formatted(median, low, high, rounds);
    }
}
