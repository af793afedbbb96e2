package nl.mbtregister.verification;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One part of the memory: answers one behind the other in one array of bytes, found through a table of positions. A million
 * answers are then a few hundred objects to the garbage collector. When the array is full, those that were forgotten or
 * replaced make way first, then the oldest.
 */
final class Shelf {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

    // a record: number, tag, first day, first day no longer, length as kept, length when unpacked, then its bytes
    private static final int TAG = 8;
    private static final int FROM = 16;
    private static final int END = 20;
    private static final int LENGTH = 24;
    private static final int UNPACKED = 28;
    private static final int HEADER = 32;

    private static final int FREE = 0;
    private static final int LEFT = -1;

    private final int mostBytes;
    private final int mostSlots;
    private byte[] bytes = new byte[0];
    /** Position + 1 of a record, {@link #FREE}, or {@link #LEFT} where one was. */
    private int[] slots = new int[0];

    private int tail;
    private int count;
    private int slotsInUse;

    /** @param most bytes that this shelf may take, its table included */
    Shelf(int most) {
        mostSlots = Integer.highestOneBit(most / 32);
        mostBytes = most - mostSlots * Integer.BYTES;
    }

    /** The answer with room in front of it, or null when it is not here or does not hold on this day. */
    synchronized @Nullable KeptAnswer find(long number, int day, int room, Phrases phrases) {
        int slot = slotOf(number);
        if (slot < 0) {
            return null;
        }
        int at = slots[slot] - 1;
        if (day < at(at, FROM) || day >= at(at, END)) {
            return null;
        }
        byte[] body = new byte[room + at(at, UNPACKED)];
        phrases.unpack(bytes, at + HEADER, at(at, LENGTH), body, room);
        return new KeptAnswer((long) LONG.get(bytes, at + TAG), body);
    }

    /** Keeps the answer in place of an earlier one; one that is too long for the whole shelf is not kept. */
    synchronized void put(long number, PackedAnswer answer) {
        remove(number);
        int size = HEADER + answer.bytes().length;
        if (!makeRoom(size)) {
            return;
        }
        LONG.set(bytes, tail, number);
        LONG.set(bytes, tail + TAG, answer.tag());
        INT.set(bytes, tail + FROM, answer.from());
        INT.set(bytes, tail + END, answer.end());
        INT.set(bytes, tail + LENGTH, answer.bytes().length);
        INT.set(bytes, tail + UNPACKED, answer.unpackedLength());
        System.arraycopy(answer.bytes(), 0, bytes, tail + HEADER, answer.bytes().length);
        enter(number, tail);
        tail += size;
    }

    synchronized void remove(long number) {
        int slot = slotOf(number);
        if (slot >= 0) {
            slots[slot] = LEFT;
            count--;
        }
    }

    synchronized void clear() {
        Arrays.fill(slots, FREE);
        count = 0;
        slotsInUse = 0;
        tail = 0;
    }

    synchronized int count() {
        return count;
    }

    /** Bytes taken, the table included. */
    synchronized int size() {
        return bytes.length + slots.length * Integer.BYTES;
    }

    private boolean makeRoom(int size) {
        if (size > mostBytes / 2) {
            return false;
        }
        if (tail + size > bytes.length && bytes.length < mostBytes) {
            bytes = Arrays.copyOf(
                    bytes, Math.clamp(Math.max(bytes.length * 3L / 2, tail + 2L * size), size, mostBytes));
        }
        if (tail + size > bytes.length) {
            tidy(mostBytes - Math.max(size, mostBytes / 8));
        }
        if (slotsInUse >= slots.length / 4 * 3) {
            int wanted = Math.max(16, count >= slots.length / 2 ? 2 * slots.length : slots.length);
            if (wanted > mostSlots) {
                tidy(tail - mostBytes / 8);
                wanted = mostSlots;
            }
            rebuildTable(wanted);
        }
        return slots.length > 0;
    }

    /** Moves what is still in use to the front, leaving out the oldest until no more than this many bytes are taken. */
    private void tidy(int target) {
        int inUse = 0;
        for (int at = 0; at < tail; at += sizeAt(at)) {
            inUse += isInUse(at) ? sizeAt(at) : 0;
        }
        int to = 0;
        int next;
        for (int at = 0; at < tail; at = next) {
            int size = sizeAt(at);
            next = at + size;
            if (!isInUse(at)) {
                continue;
            }
            if (inUse > target) {
                inUse -= size;
                remove((long) LONG.get(bytes, at));
                continue;
            }
            slots[slotOf((long) LONG.get(bytes, at))] = to + 1;
            System.arraycopy(bytes, at, bytes, to, size);
            to += size;
        }
        tail = to;
    }

    private void rebuildTable(int length) {
        int[] old = slots;
        slots = new int[length];
        count = 0;
        slotsInUse = 0;
        for (int entry : old) {
            if (entry > 0) {
                enter((long) LONG.get(bytes, entry - 1), entry - 1);
            }
        }
    }

    private void enter(long number, int at) {
        int slot = start(number);
        while (slots[slot] > 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slotsInUse += slots[slot] == FREE ? 1 : 0;
        slots[slot] = at + 1;
        count++;
    }

    private int slotOf(long number) {
        if (slots.length == 0) {
            return -1;
        }
        for (int slot = start(number); slots[slot] != FREE; slot = slot + 1 & slots.length - 1) {
            if (slots[slot] > 0 && (long) LONG.get(bytes, slots[slot] - 1) == number) {
                return slot;
            }
        }
        return -1;
    }

    private int start(long number) {
        return Memory.scattered(number) & slots.length - 1;
    }

    private boolean isInUse(int at) {
        int slot = slotOf((long) LONG.get(bytes, at));
        return slot >= 0 && slots[slot] == at + 1;
    }

    private int sizeAt(int at) {
        return HEADER + at(at, LENGTH);
    }

    private int at(int record, int field) {
        return (int) INT.get(bytes, record + field);
    }
}
