package nl.mbtregister.transparency.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** SHA-256 as the log uses it; leaves and nodes begin with another byte, so that neither passes for the other. */
public final class Hashes {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Hashes() {}

    public static byte[] leaf(String content) {
        return of(LEAF, content.getBytes(UTF_8));
    }

    public static byte[] node(byte[] left, byte[] right) {
        return of(NODE, left, right);
    }

    /**
     * The hash of a range, or of a whole tree, from those of the subtrees without a gap of which it consists.
     *
     * @param parts the largest first, as {@link Tree#nodes} has them; none for a tree without leaves
     */
    public static byte[] root(List<byte[]> parts) {
        byte[] root = parts.isEmpty() ? of() : parts.getLast();
        for (int i = parts.size() - 2; i >= 0; i--) {
            root = node(parts.get(i), root);
        }
        return root;
    }

    public static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java makes SHA-256", e);
        }
    }
}
