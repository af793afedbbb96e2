package nl.mbtregister.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * A file that says where its seal is.
 *
 * @param file the whole of it
 * @param digits of the seal, as they stand between angle brackets
 * @param from where the first bracket stands
 * @param through the first place after the last bracket
 * @param end first place that the seal does not cover any more, as it says itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedFile(byte[] file, String digits, int from, int through, int end) {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final HexFormat HEX = HexFormat.of();

    /** Empty when no seal says what it covers. Of several the first counts: what comes behind it, it must cover too. */
    static Optional<SealedFile> in(byte[] file) {
        String text = new String(file, ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(range.group(1));
        int through = Integer.parseInt(range.group(2));
        int end = through + Integer.parseInt(range.group(3));
        return from < through - 1 && through <= file.length
                ? Optional.of(new SealedFile(file, text.substring(from + 1, through - 1), from, through, end))
                : Optional.empty();
    }

    /** Whether this certificate is in the seal. */
    boolean names(byte[] certificate) {
        return digits.contains(HEX.formatHex(certificate));
    }

    /** Whether there is nothing in the file but what the seal covers and the seal, and in the seal nothing but a signature. */
    boolean isWhole() {
        return end == file.length
                && file[from] == '<'
                && file[through - 1] == '>'
                && digits.matches("([0-9a-f]{2})+")
                && digits.equals(HEX.formatHex(Arrays.copyOf(signature(), digits.length() / 2)));
    }

    /** Without the noughts that fill the room behind it; empty when there is none. */
    byte[] signature() {
        try (ASN1InputStream in = new ASN1InputStream(HEX.parseHex(digits))) {
            return in.readObject().getEncoded();
        } catch (IOException | RuntimeException e) {
            return new byte[0];
        }
    }

    byte[] covered() {
        ByteArrayOutputStream covered = new ByteArrayOutputStream(file.length);
        covered.write(file, 0, from);
        covered.write(file, through, file.length - through);
        return covered.toByteArray();
    }
}
