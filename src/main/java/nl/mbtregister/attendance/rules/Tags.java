package nl.mbtregister.attendance.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipException;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a part of a workbook, one after the other, with the text before each. It knows no document types and no
 * entities of its own, keeps nothing of what it has passed and no more than a field can hold, so nothing that is handed in can
 * make it grow, wait or look elsewhere. A part is read as UTF-8, as every program writes it.
 */
final class Tags {
    /** Bytes of a tag, or of a text, and far more than a spreadsheet can hold in a field. */
    private static final int LONGEST = 128 * 1024;

    private static final int DEEPEST = 64;

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int end;

    private byte[] held = new byte[256];
    private int length;

    private String text = "";
    private String tag = "";
    private String name = "";
    private boolean opens;
    private boolean closes;
    private int depth;

    Tags(InputStream in) {
        this.in = in;
    }

    /**
     * Goes on to the next tag.
     *
     * @return false at the end
     * @throws Refusal documents.R8 when it is no such part, documents.R6 when something in it is too long or too deep
     */
    boolean next() {
        length = 0;
        int sign = read();
        while (sign >= 0) {
            if (sign != '<') {
                hold(sign);
            } else if (tag()) {
                return true;
            }
            sign = read();
        }
        if (depth > 0) {
            throw new Refusal("documents.R8");
        }
        return false;
    }

    /** Without its prefix. */
    String name() {
        return name;
    }

    boolean opens(String wanted) {
        return opens && name.equals(wanted);
    }

    boolean closes(String wanted) {
        return closes && name.equals(wanted);
    }

    /** What stood before this tag, since the tag before it. */
    String text() {
        return text;
    }

    /** How many tags are open, this one with them while it opens. */
    int depth() {
        return depth;
    }

    /** Null when the tag has none of that name. */
    @Nullable
    String attribute(String wanted) {
        int from = 0;
        while (true) {
            int equals = tag.indexOf('=', from);
            if (equals < 0 || equals + 1 >= tag.length()) {
                return null;
            }
            int start = equals + 1;
            while (start < tag.length() - 1 && tag.charAt(start) <= ' ') {
                start++;
            }
            int stop = tag.indexOf(tag.charAt(start), start + 1);
            if (stop < 0) {
                return null;
            }
            int first = equals;
            while (first > from && tag.charAt(first - 1) > ' ') {
                first--;
            }
            if (tag.substring(first, equals).strip().equals(wanted)) {
                return plain(new String(tag.substring(start + 1, stop).getBytes(ISO_8859_1), UTF_8));
            }
            from = stop + 1;
        }
    }

    /** @return false when it was none that matters */
    private boolean tag() {
        int sign = read();
        if (sign == '?') {
            skip("?>");
            return false;
        }
        if (sign == '!') {
            return remark();
        }
        text = length == 0 ? "" : plain(new String(held, 0, length, UTF_8));
        length = 0;
        int quote = 0;
        while (sign != '>' || quote != 0) {
            if (sign < 0 || sign == '<') {
                throw new Refusal("documents.R8");
            }
            if (quote == 0 && (sign == '"' || sign == '\'')) {
                quote = sign;
            } else if (sign == quote) {
                quote = 0;
            }
            hold(sign);
            sign = read();
        }
        take(new String(held, 0, length, ISO_8859_1));
        return true;
    }

    private void take(String whole) {
        boolean ends = whole.startsWith("/");
        boolean empty = whole.endsWith("/");
        tag = whole.substring(ends ? 1 : 0, whole.length() - (empty && !ends ? 1 : 0));
        int stop = 0;
        while (stop < tag.length() && tag.charAt(stop) > ' ') {
            stop++;
        }
        String full = tag.substring(0, stop);
        tag = tag.substring(stop);
        name = full.substring(full.indexOf(':') + 1);
        opens = !ends;
        closes = ends || empty;
        depth += ends ? -1 : empty ? 0 : 1;
        if (depth < 0 || name.isEmpty()) {
            throw new Refusal("documents.R8");
        }
        if (depth > DEEPEST) {
            throw new Refusal("documents.R6");
        }
    }

    /** A comment means nothing; anything else that begins so is written by no spreadsheet. */
    private boolean remark() {
        int sign = read();
        if (sign == '-' && read() == '-') {
            skip("-->");
            return false;
        }
        throw new Refusal("attendance.R3");
    }

    private void skip(String stop) {
        int found = 0;
        for (int sign = read(); found < stop.length(); sign = read()) {
            if (sign < 0) {
                throw new Refusal("documents.R8");
            }
            found = sign == stop.charAt(found) ? found + 1 : sign == stop.charAt(0) ? 1 : 0;
            if (found == stop.length()) {
                return;
            }
        }
    }

    private void hold(int sign) {
        if (length == LONGEST) {
            throw new Refusal("documents.R6");
        }
        if (length == held.length) {
            held = Arrays.copyOf(held, length * 2);
        }
        held[length++] = (byte) sign;
    }

    private int read() {
        if (at == end) {
            try {
                end = in.read(buffer);
            } catch (IOException e) {
                throw broken(e);
            }
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }

    private static RuntimeException broken(IOException e) {
        return e instanceof ZipException || e instanceof EOFException
                ? new Refusal("documents.R8")
                : new UncheckedIOException(e);
    }

    /** With the five signs that XML writes in words, and signs by their numbers. */
    private static String plain(String written) {
        if (written.indexOf('&') < 0) {
            return written;
        }
        StringBuilder plain = new StringBuilder(written.length());
        int from = 0;
        for (int and = written.indexOf('&'); and >= 0; and = written.indexOf('&', from)) {
            int stop = written.indexOf(';', and);
            if (stop < 0 || stop - and > 10) {
                throw new Refusal("documents.R8");
            }
            plain.append(written, from, and).append(sign(written.substring(and + 1, stop)));
            from = stop + 1;
        }
        return plain.append(written, from, written.length()).toString();
    }

    private static String sign(String word) {
        return switch (word) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(word);
        };
    }

    private static String numbered(String word) {
        if (!word.startsWith("#")) {
            throw new Refusal("attendance.R3"); // an entity that the file would have to declare itself
        }
        try {
            int sign = word.startsWith("#x")
                    ? Integer.parseInt(word, 2, word.length(), 16)
                    : Integer.parseInt(word, 1, word.length(), 10);
            return Character.isValidCodePoint(sign) && !Character.isISOControl(sign) ? Character.toString(sign) : " ";
        } catch (NumberFormatException e) {
            throw new Refusal("documents.R8");
        }
    }
}
