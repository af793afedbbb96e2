package nl.mbtregister.kernel;

/**
 * Gives register numbers out in an order that nobody can guess from the numbers: a Feistel network, keyed, permutes the
 * running numbers of each length, walking the cycle until it is back within their range. So the first 900,000 numbers have
 * eight digits, the next 9,000,000 nine and the next 90,000,000 ten, each exactly once.
 *
 * @param key kept with the register and never changed once a number was given out
 */
public record NumberSeries(long key) {
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 8;
    private static final int ROUNDS = 8;

    /**
     * The number at this place of the series.
     *
     * @param place 0 or more, less than 99,900,000
     * @throws IllegalArgumentException when no number is left
     */
    public RegisterNumber at(long place) {
        long rest = place;
        long first = 100_000;
        for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
            long count = 9 * first;
            if (rest >= 0 && rest < count) {
                return RegisterNumber.running(first + permuted(rest, count));
            }
            rest -= count;
            first *= 10;
        }
        throw new IllegalArgumentException("no register number left at place " + place);
    }

    /** A permutation of the numbers from 0 up to the count. */
    long permuted(long place, long count) {
        int half = (65 - Long.numberOfLeadingZeros(count - 1)) / 2;
        long walked = place;
        do {
            walked = scrambled(walked, half, count);
        } while (walked >= count);
        return walked;
    }

    private long scrambled(long place, int half, long count) {
        long mask = (1L << half) - 1;
        long left = place >>> half;
        long right = place & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (mixed(right + (round + 1) * count) & mask);
            left = right;
            right = next;
        }
        return left << half | right;
    }

    /** Steele, Lea and Flood's SplitMix64 finish over the keyed value. */
    private long mixed(long value) {
        long z = key + value * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
