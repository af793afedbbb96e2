package nl.mbtregister.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one style sheet, read at start and served small. Its address carries the hash of its text, so a browser may keep it
 * for a year and still gets a new one at once.
 */
@ApplicationScoped
public class Stylesheet {
    @Inject
    private ServletContext context;

    private byte[] bytes = {};
    private String address = "";

    @PostConstruct
    void read() {
        try (InputStream in = context.getResourceAsStream("/WEB-INF/mbt.css")) {
            bytes = small(new String(in.readAllBytes(), UTF_8)).getBytes(UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            address = "/assets/styles/" + HexFormat.of().formatHex(hash, 0, 6) + ".css";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the style sheet", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java without SHA-256", e);
        }
    }

    public String address() {
        return address;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Without comments, indents and line ends. Nothing cleverer: the source must stay plain CSS. */
    static String small(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }
}
