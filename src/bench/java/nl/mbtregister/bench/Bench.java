package nl.mbtregister.bench;

import java.util.Arrays;
import java.util.List;

/** Runs the figures that are asked for, all when none is named, and prints one line for each. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        List<String> asked = Arrays.asList(arguments[0].split(","));
        System.out.println(asked);
    }
}
