package nl.mbtregister.proof.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** A list of bits as Bitstring Status List v1.0 writes it: the first bit is the highest of the first byte. */
public final class Bitstring {
    /** The fewest that a list may have, so that nobody can tell who is meant: 16 kB. */
    public static final int BITS = 131_072;

    private Bitstring() {}

    /** @param set places of the bits that are one */
    public static String encoded(Collection<Integer> set) {
        byte[] bits = new byte[BITS / Byte.SIZE];
        set.forEach(place -> bits[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
