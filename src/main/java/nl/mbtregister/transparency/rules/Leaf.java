package nl.mbtregister.transparency.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Map;

/**
 * What stands in the log of one entry: two promises, of which nobody can tell what was promised until the salt is told.
 *
 * @param fact SHA-256 of the salt and the open half, as hexadecimal digits
 * @param rest the same of the other half, with another salt
 */
public record Leaf(String fact, String rest) {

    /** @param secret 32 random bytes that no other leaf has; without them nobody can tell what the leaf is about */
    public static Leaf of(Fact fact, byte[] secret) {
        return new Leaf(promise(salt(secret, "fact"), fact.open()), promise(salt(secret, "rest"), fact.rest()));
    }

    /** The salt that opens the open half and tells nothing about the other. */
    public static byte[] openSalt(byte[] secret) {
        return salt(secret, "fact");
    }

    /** What is hashed into the tree. */
    public String content() {
        return CanonicalJson.of(Map.of("fact", fact, "rest", rest));
    }

    public byte[] hash() {
        return Hashes.leaf(content());
    }

    private static byte[] salt(byte[] secret, String half) {
        return Hashes.of(secret, half.getBytes(UTF_8));
    }

    private static String promise(byte[] salt, String words) {
        return HexFormat.of().formatHex(Hashes.of(salt, words.getBytes(UTF_8)));
    }
}
