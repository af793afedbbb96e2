package nl.mbtregister.documents.rules;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.mbtregister.kernel.Refusal;

/**
 * One packed file.
 *
 * @param method 0 as it is, 8 deflated
 * @param data where its bytes begin
 * @param packed how many they are
 * @param claimed how many it says to unpack to
 */
record ZipEntry(String name, int method, long data, long packed, long claimed) {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 64 * 1024;
    private static final int OVERLAP = 64;

    /** Sees what is unpacked, piece by piece; the pieces overlap by {@value #OVERLAP} bytes so that no word is cut. */
    interface Reader {
        void read(Bytes piece, boolean first);
    }

    /**
     * Unpacks it piece by piece.
     *
     * @param spends is told of every piece how long it is, and answers whether that much is still allowed
     * @throws Refusal documents.R6 when that is too much, R8 when it cannot be unpacked
     */
    void unpack(Bytes file, LongPredicate spends, Reader reader) {
        if (data + packed > file.length() || !isUnpackable()) {
            throw new Refusal("documents.R8");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.all(), (int) data, (int) packed);
            Source source = method == STORED ? stored(file) : inflater::inflate;
            byte[] buffer = new byte[BUFFER];
            int held = 0;
            boolean first = true;
            for (int more = source.read(buffer, 0, BUFFER); more > 0; more = source.read(buffer, held, BUFFER - held)) {
                if (!spends.test(more)) {
                    throw new Refusal("documents.R6");
                }
                reader.read(new Bytes(Arrays.copyOf(buffer, held + more)), first);
                first = false;
                int rest = Math.min(held + more, OVERLAP);
                System.arraycopy(buffer, held + more - rest, buffer, 0, rest);
                held = rest;
            }
            if (method == DEFLATED && !inflater.finished()) {
                throw new Refusal("documents.R8");
            }
        } catch (DataFormatException e) {
            throw new Refusal("documents.R8");
        } finally {
            inflater.end();
        }
    }

    boolean isStored() {
        return method == STORED;
    }

    boolean isUnpackable() {
        return method == STORED || method == DEFLATED;
    }

    private interface Source {
        int read(byte[] into, int from, int most) throws DataFormatException;
    }

    private Source stored(Bytes file) {
        long[] place = {data};
        return (into, from, most) -> {
            int more = (int) Math.min(most, data + packed - place[0]);
            System.arraycopy(file.all(), (int) place[0], into, from, more);
            place[0] += more;
            return more;
        };
    }
}
