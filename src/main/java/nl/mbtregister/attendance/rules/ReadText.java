package nl.mbtregister.attendance.rules;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text of which nobody said in which characters it is written.
 *
 * @param charset in which it was written
 */
public record ReadText(String text, Charset charset) {
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int LOOKED_AT = 400;
    private static final String MARK = "\uFEFF";

    /** What becomes of an accented letter that was read in the wrong characters and kept so. */
    private static final Pattern BROKEN =
            Pattern.compile("[\\x{C3}\\x{C2}](?![\\s\\p{L}\\p{Punct}])[^\\x00-\\x7f]|\\x{E2}\\x{20AC}|\\x{FFFD}");

    /**
     * Recognises UTF-8 and UTF-16, with and without a mark in front, and Windows-1252 with the Latin-1 in it.
     *
     * @throws Refusal attendance.R2 when it is none of these, or when letters in it are broken
     */
    public static ReadText of(byte[] content) {
        Charset charset = wide(content);
        Optional<String> text = charset == null ? decoded(content, UTF_8) : decoded(content, charset);
        ReadText read;
        if (text.isPresent()) {
            read = new ReadText(withoutMark(text.get()), charset == null ? UTF_8 : charset);
        } else if (charset == null && !startsWith(content, 0xef, 0xbb, 0xbf)) {
            read = new ReadText(decoded(content, WINDOWS).orElseThrow(ReadText::unreadable), WINDOWS);
        } else {
            throw unreadable();
        }
        if (!read.isText()) {
            throw unreadable();
        }
        return read;
    }

    private boolean isText() {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' && (sign < '\t' || sign > '\r') || sign == 0x7f) {
                return false;
            }
            plain &= sign < 0x7f;
        }
        return plain || !BROKEN.matcher(text).find();
    }

    private static Refusal unreadable() {
        return new Refusal("attendance.R2");
    }

    private static @Nullable Charset wide(byte[] content) {
        if (startsWith(content, 0xff, 0xfe)) {
            return UTF_16LE;
        }
        if (startsWith(content, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int length = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            if (content[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (Math.max(even, odd) * 4 < length || length < 4) {
            return null;
        }
        return odd > even ? UTF_16LE : UTF_16BE;
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
