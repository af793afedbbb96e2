package nl.mbtregister.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How papers look: the style sheet, and the fonts that go into each. Read once. */
final class PaperStyle {
    static final String CSS = new String(read("paper.css"), StandardCharsets.UTF_8);
    static final byte[] REGULAR = read("inter-regular.ttf");
    static final byte[] BOLD = read("inter-semibold.ttf");

    private PaperStyle() {}

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(PaperStyle.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
