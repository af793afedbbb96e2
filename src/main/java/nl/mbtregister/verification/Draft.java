package nl.mbtregister.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Writes an answer in its packed form. */
final class Draft {
    private final Phrases phrases;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(256);
    private int unpackedLength;

    Draft(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A piece of JSON that many answers share. */
    Draft shared(String json) {
        int code = phrases.code(json);
        if (code < 0) {
            return own(json);
        }
        packed.write(Phrases.MARK);
        packed.write(code >> 8);
        packed.write(code);
        unpackedLength += json.getBytes(UTF_8).length;
        return this;
    }

    /** A piece of JSON of this answer alone. */
    Draft own(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        packed.writeBytes(bytes);
        unpackedLength += bytes.length;
        return this;
    }

    /** @param from first day on which the answer holds; end first day on which it may be another; from 1970 */
    PackedAnswer answer(int from, int end) {
        byte[] bytes = packed.toByteArray();
        byte[] whole = new byte[unpackedLength];
        phrases.unpack(bytes, 0, bytes.length, whole, 0);
        return new PackedAnswer(fingerprint(whole), from, end, bytes, unpackedLength);
    }

    /** FNV-1a, 64 bits: the same on every node. */
    private static long fingerprint(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : bytes) {
            hash = (hash ^ b & 0xff) * 0x100000001b3L;
        }
        return hash;
    }
}
