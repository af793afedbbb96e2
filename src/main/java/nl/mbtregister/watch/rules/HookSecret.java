package nl.mbtregister.watch.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a call is signed with, as the specification Standard Webhooks 1.0 has it: HMAC with SHA-256. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares secrets
public record HookSecret(byte[] bytes) {
    /** Of a fresh one. */
    public static final int LENGTH = 32;

    private static final String PREFIX = "whsec_";

    /** As whoever is called keeps it. */
    public String shown() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The header {@code webhook-signature}.
     *
     * @param id of the message, the same at every call
     * @param at when this call is made: the receiver refuses what is old
     */
    public String signature(String id, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            byte[] signed = mac.doFinal((id + "." + at.getEpochSecond() + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
