package nl.mbtregister.demo;

import nl.mbtregister.kernel.NumberSeries;
import nl.mbtregister.kernel.RegisterNumber;

/**
 * Which places of the number series the invented people take. The series' key was searched for: under it the two numbers
 * that examples everywhere use come out among the first places, so no later person can be given them again.
 */
final class Numbers {
    static final long KEY = 402_690;
    static final RegisterNumber FIRST_EXAMPLE = new RegisterNumber("20481357");
    static final RegisterNumber SECOND_EXAMPLE = new RegisterNumber("30001713");

    /** Places before this one are for former numbers and the two examples. */
    private static final int RESERVED = 2_200;

    private static final NumberSeries SERIES = new NumberSeries(KEY);

    private Numbers() {}

    /** @param index of the person, from 0 */
    static RegisterNumber of(long index) {
        return index == 0 ? FIRST_EXAMPLE : index == 1 ? SECOND_EXAMPLE : SERIES.at(RESERVED + index);
    }

    /** A number that this person had before; only the first {@value DemoPeople#DEMO_SIZE} can have one. */
    static RegisterNumber former(long index) {
        return SERIES.at(index);
    }

    /** The place from which the register goes on when it holds so many invented people. */
    static long nextPlace(long people) {
        return RESERVED + people;
    }
}
