package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What many answers share word for word, each held once: a packed answer refers to it by a mark and two bytes. The mark is a
 * control character, which cannot stand in JSON.
 */
final class Phrases {
    /** Byte before a reference. */
    static final byte MARK = 1;

    /** References that fit; what comes later is written out. */
    private static final int MOST = 10_000;

    private final Map<String, Integer> codes = new HashMap<>();
    private volatile byte[][] phrases = new byte[0][];

    /** The code of this phrase, or -1 when there is no room for another. */
    synchronized int code(String phrase) {
        Integer known = codes.get(phrase);
        if (known != null) {
            return known;
        }
        int code = phrases.length;
        if (code == MOST) {
            return -1;
        }
        byte[][] more = Arrays.copyOf(phrases, code + 1);
        more[code] = phrase.getBytes(UTF_8);
        phrases = more;
        codes.put(phrase, code);
        return code;
    }

    /** Writes the packed bytes out in full, from this place in the target on. */
    void unpack(byte[] packed, int from, int length, byte[] target, int to) {
        byte[][] all = phrases;
        int end = from + length;
        int at = from;
        int out = to;
        while (at < end) {
            int plain = at;
            while (at < end && packed[at] != MARK) {
                at++;
            }
            System.arraycopy(packed, plain, target, out, at - plain);
            out += at - plain;
            if (at < end) {
                byte[] phrase = all[(packed[at + 1] & 0xff) << 8 | packed[at + 2] & 0xff];
                System.arraycopy(phrase, 0, target, out, phrase.length);
                out += phrase.length;
                at += 3;
            }
        }
    }
}
