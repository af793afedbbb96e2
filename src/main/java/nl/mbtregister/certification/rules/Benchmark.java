package nl.mbtregister.certification.rules;

import java.util.List;
import java.util.OptionalInt;

/** A programme beside the others together. */
public final class Benchmark {
    /** Fewer than these could be told apart. */
    public static final int LEAST = 5;

    private Benchmark() {}

    /**
     * The mean of the others, in whole percent rounded down; empty when they are too few.
     *
     * @param others percentage of each other programme
     */
    public static OptionalInt of(List<Integer> others) {
        return others.size() < LEAST
                ? OptionalInt.empty()
                : OptionalInt.of((int)
                        others.stream().mapToInt(Integer::intValue).average().orElseThrow());
    }
}
