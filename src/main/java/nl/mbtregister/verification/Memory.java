package nl.mbtregister.verification;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers by register number, within a bound. Many threads may ask at once.
 *
 * <p>Whoever fills takes a {@link #ticket()} before reading the database. What was forgotten since then is not kept: it may
 * have been read before the change that made it be forgotten.
 */
final class Memory {
    /** Small enough for the garbage collector to move a shelf like any other object. */
    private static final int SHELF = 128 << 10;

    private static final int MOST_SHELVES = 1 << 14;
    private static final int WATCHES = 1 << 16;

    private final Phrases phrases = new Phrases();
    private final Shelf[] shelves;
    private final int shift;
    private final AtomicLong changes = new AtomicLong();
    /** When something was last forgotten, by number modulo the length; guarded by the shelf of the number. */
    private final long[] forgotten = new long[WATCHES];

    private volatile long allForgotten;

    /** @param megabytes that the answers and their tables may take; 0 keeps nothing */
    Memory(int megabytes) {
        long most = megabytes * (1L << 20);
        int count = (int) Math.clamp(Long.highestOneBit(most / SHELF), 2, MOST_SHELVES);
        int each = (int) Math.min(Integer.MAX_VALUE - 64, most / count);
        shelves = Stream.generate(() -> new Shelf(each)).limit(count).toArray(Shelf[]::new);
        shift = 1 + Integer.numberOfLeadingZeros(count);
    }

    Draft draft() {
        return new Draft(phrases);
    }

    /** An answer that need not be kept, written out with room in front of it. */
    KeptAnswer unpacked(PackedAnswer answer, int room) {
        byte[] body = new byte[room + answer.unpackedLength()];
        phrases.unpack(answer.bytes(), 0, answer.bytes().length, body, room);
        return new KeptAnswer(answer.tag(), body);
    }

    /** To be taken before the database is read. */
    long ticket() {
        return changes.get();
    }

    /**
     * @param day on which it must hold, counted from 1970
     * @param room bytes left free in front of the body
     */
    @Nullable
    KeptAnswer find(long number, int day, int room) {
        return shelf(number).find(number, day, room, phrases);
    }

    /** Keeps the answer, unless its number was forgotten since the ticket. */
    void keep(long number, PackedAnswer answer, long ticket) {
        Shelf shelf = shelf(number);
        synchronized (shelf) {
            if (forgotten[watch(number)] <= ticket && allForgotten <= ticket) {
                shelf.put(number, answer);
            }
        }
    }

    void forget(long number) {
        Shelf shelf = shelf(number);
        synchronized (shelf) {
            forgotten[watch(number)] = changes.incrementAndGet();
            shelf.remove(number);
        }
    }

    void forgetAll() {
        allForgotten = changes.incrementAndGet();
        for (Shelf shelf : shelves) {
            shelf.clear();
        }
    }

    int count() {
        return Stream.of(shelves).mapToInt(Shelf::count).sum();
    }

    /** Bytes taken by answers and tables. */
    long size() {
        return Stream.of(shelves).mapToLong(Shelf::size).sum();
    }

    /** A number's hash; its low bits choose the place on a shelf, its high bits the shelf. */
    static int scattered(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed);
    }

    private Shelf shelf(long number) {
        return shelves[scattered(number) >>> shift];
    }

    /** Two numbers that share a watch share the shelf too, so that one lock guards it. */
    private static int watch(long number) {
        return scattered(number) >>> 16;
    }
}
