package nl.mbtregister.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import nl.mbtregister.institution.Institution;
import nl.mbtregister.platform.Json;

/** What a receipt says, and where it stands in a result. */
final class Receipts {
    /** Type in the header of the signature. */
    static final String TYPE = "mbt-receipt+jwt";

    /** Begins the last line of a result. */
    static final String MARK = "#mbt;";

    private static final String HASH = "sha-256";

    private Receipts() {}

    /** Whether the first cell of a line says that it is that of a receipt. */
    static boolean isLine(String cell) {
        return cell.startsWith("#mbt");
    }

    static String claims(
            String issuer,
            Institution institution,
            CheckList list,
            byte[] question,
            byte[] answer,
            Counts counts,
            Instant at) {
        JsonObjectBuilder counted = Json.createObjectBuilder()
                .add("registered", counts.registered())
                .add("attention", counts.attention())
                .add("candidates", counts.choose())
                .add("notFound", counts.notFound())
                .add("unreadable", counts.unreadable());
        return Json.createObjectBuilder()
                .add("iss", issuer)
                .add("iat", at.getEpochSecond())
                .add("jti", "check-" + list.id())
                .add("institution", institution.name())
                .add(
                        "companyNumber",
                        institution.number().country() + " "
                                + institution.number().digits())
                .add("question", hashed(question))
                .add("answer", hashed(answer).add("rows", counts.all()).add("counts", counted))
                .build()
                .toString();
    }

    private static JsonObjectBuilder hashed(byte[] hash) {
        return Json.createObjectBuilder().add(HASH, HexFormat.of().formatHex(hash));
    }

    static CheckedReceipt read(JsonObject claims, ReceiptVerdict verdict) {
        JsonObject answer = claims.getJsonObject("answer");
        return new CheckedReceipt(
                verdict,
                claims.getString("institution"),
                Instant.ofEpochSecond(claims.getJsonNumber("iat").longValue()),
                answer.getInt("rows"),
                claims.getJsonObject("question").getString(HASH),
                answer.getString(HASH));
    }

    /** Where the line of the receipt begins in a result; -1 in anything else. */
    static int place(String text) {
        int place = text.lastIndexOf("\n" + MARK);
        return place < 0 ? -1 : place + 1;
    }

    /** Whether the header of a signed text says that it is a receipt. */
    static boolean isNamed(String signed) {
        try {
            byte[] header = Base64.getUrlDecoder().decode(signed.substring(0, signed.indexOf('.')));
            return new String(header, UTF_8).contains(TYPE);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** SHA-256 of the beginning. */
    static byte[] fingerprint(byte[] content, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(content, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
