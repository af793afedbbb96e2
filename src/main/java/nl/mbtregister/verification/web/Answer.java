package nl.mbtregister.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.mbtregister.verification.MachineAnswer.Told;
import org.jspecify.annotations.Nullable;

/** An answer in JSON with its tag, which is the same as long as everything but the stamps is the same. */
public final class Answer {
    private static final String STAMP = "\"checkedAt\":\"[^\"]*\"";
    private static final int TAG_BYTES = 8;

    private Answer() {}

    /** @param tags the header If-None-Match, null when absent */
    public static Response of(JsonObject told, @Nullable String tags) {
        String text = told.toString();
        return CheckResource.tell(new Told(text.getBytes(UTF_8), tag(text.replaceAll(STAMP, ""))), tags);
    }

    private static String tag(String facts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(UTF_8));
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
