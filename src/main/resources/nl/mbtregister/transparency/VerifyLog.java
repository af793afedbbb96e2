import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks the log of Register MBT without the register: signed heads, that a later head goes on from an earlier one, and that
 * the facts of a registration stand in the log. It needs a JDK and nothing else; nothing is asked over a network.
 *
 * <pre>
 * java VerifyLog.java head KEYS HEAD
 * java VerifyLog.java consistency KEYS EARLIER-HEAD LATER-HEAD PROOF
 * java VerifyLog.java facts KEYS PROOF-FILE
 * </pre>
 *
 * Each word in capitals names a file: KEYS as from /api/v1/log/keys, HEAD as from /api/v1/log/head or a mail, PROOF as from
 * /api/v1/log/consistency?from=SIZE&amp;to=SIZE, PROOF-FILE as from /api/v1/log/proofs/NUMBER. Exit code: 0 proven, 1 not
 * proven, 2 not looked at.
 */
public final class VerifyLog {
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int ED25519 = 1;

    /** Something that does not hold. */
    static final class NotProven extends RuntimeException {
        NotProven(String why) {
            super(why);
        }
    }

    /** How the log stood. */
    record Head(String origin, long size, byte[] root, String time) {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        try {
            switch (arguments.length == 0 ? "" : arguments[0] + arguments.length) {
                case "head3" -> {
                    Head head = head(read(arguments[1]), read(arguments[2]));
                    out.println("Signed: " + head.size() + " leaves, " + head.time());
                }
                case "consistency5" -> {
                    Head earlier = head(read(arguments[1]), read(arguments[2]));
                    Head later = head(read(arguments[1]), read(arguments[3]));
                    consistent(earlier, later, decoded(read(arguments[4]).lines().toList()));
                    out.println("The log of " + later.size() + " leaves begins with that of " + earlier.size());
                }
                case "facts3" -> facts(read(arguments[1]), read(arguments[2]))
                        .forEach(fact -> out.println("In the log: " + fact));
                default -> {
                    out.println("head KEYS HEAD | consistency KEYS EARLIER LATER PROOF | facts KEYS FILE");
                    return 2;
                }
            }
            return 0;
        } catch (NotProven e) {
            out.println("NOT PROVEN: " + e.getMessage());
            return 1;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            out.println("Not looked at: " + e);
            return 2;
        }
    }

    /** The head in a text whose empty lines do not count, as a mail may have more of them. */
    static Head head(String keys, String note) throws GeneralSecurityException {
        List<String> lines = note.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() != 5 || !lines.get(3).startsWith("time ") || !lines.get(4).startsWith("\u2014 ")) {
            throw new NotProven("this is no head of a log");
        }
        String name = lines.get(0);
        String[] signed = lines.get(4).split(" ");
        byte[] words = (String.join("\n", lines.subList(0, 4)) + "\n").getBytes(UTF_8);
        if (signed.length != 3 || !signed[1].equals(name)) {
            throw new NotProven("the head is signed for another log");
        }
        byte[] signature = base64(signed[2]);
        boolean ours = false;
        for (String key : keys.lines().toList()) {
            ours |= isSignedBy(key, name, words, signature);
        }
        if (!ours) {
            throw new NotProven("the head is not signed by one of these keys");
        }
        return new Head(name, Long.parseLong(lines.get(1)), base64(lines.get(2)), lines.get(3));
    }

    private static boolean isSignedBy(String line, String name, byte[] words, byte[] signature)
            throws GeneralSecurityException {
        if (!line.startsWith(name + "+")) {
            return false;
        }
        String[] parts = line.substring(name.length() + 1).split("\\+", 2);
        byte[] typed = base64(parts[1].strip());
        byte[] id = Arrays.copyOf(sha256((name + "\n").getBytes(UTF_8), typed), 4);
        if (typed.length != 33
                || typed[0] != ED25519
                || signature.length != 4 + 64
                || !HexFormat.of().formatHex(id).equals(parts[0])
                || !Arrays.equals(id, Arrays.copyOf(signature, 4))) {
            return false;
        }
        byte[] encoded = Arrays.copyOf(X509, X509.length + 32);
        System.arraycopy(typed, 1, encoded, X509.length, 32);
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        check.update(words);
        return check.verify(signature, 4, 64);
    }

    /** The facts of a file of proofs, each of which stands in the tree under the signed head at the top of the file. */
    static List<String> facts(String keys, String file) throws GeneralSecurityException {
        List<String> lines = file.lines().toList();
        int end = 0;
        while (end < lines.size() && !lines.get(end).startsWith("leaf ")) {
            end++;
        }
        if (end == 0 || !lines.get(0).equals("register-mbt-log-proof/1")) {
            throw new NotProven("this is no file of proofs");
        }
        Head head = head(keys, String.join("\n", lines.subList(1, end)));
        List<String> facts = new ArrayList<>();
        int at = end;
        while (at < lines.size()) {
            long leaf = Long.parseLong(after("leaf ", lines, at));
            String fact = after("fact ", lines, at + 1);
            byte[] salt = base64(after("salt ", lines, at + 2));
            String rest = after("rest ", lines, at + 3);
            at += 4;
            List<byte[]> path = new ArrayList<>();
            while (at < lines.size() && lines.get(at).startsWith("path ")) {
                path.add(base64(after("path ", lines, at++)));
            }
            String promise = HexFormat.of().formatHex(sha256(salt, fact.getBytes(UTF_8)));
            String content = "{\"fact\":\"" + promise + "\",\"rest\":\"" + rest + "\"}";
            included(leafHash(content), leaf, head, path);
            facts.add(fact);
            if (at < lines.size() && !lines.get(at++).isEmpty()) {
                throw new NotProven("something stands between the proofs");
            }
        }
        return facts;
    }

    /** RFC 9162, 2.1.3.2. */
    static void included(byte[] leafHash, long leaf, Head head, List<byte[]> path) {
        if (leaf < 0 || leaf >= head.size()) {
            throw new NotProven("there is no leaf " + leaf + " under this head");
        }
        long fn = leaf;
        long sn = head.size() - 1;
        byte[] r = leafHash;
        for (byte[] p : path) {
            if (sn == 0) {
                throw new NotProven("the path of leaf " + leaf + " is too long");
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = nodeHash(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = nodeHash(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        if (sn != 0 || !Arrays.equals(r, head.root())) {
            throw new NotProven("leaf " + leaf + " does not stand in this log");
        }
    }

    /** RFC 9162, 2.1.4.2. */
    static void consistent(Head earlier, Head later, List<byte[]> proof) {
        if (!earlier.origin().equals(later.origin()) || earlier.size() > later.size()) {
            throw new NotProven("these are not an earlier and a later head of one log");
        }
        if (earlier.size() == later.size() || earlier.size() == 0) {
            boolean same = earlier.size() == 0 || Arrays.equals(earlier.root(), later.root());
            if (!same || !proof.isEmpty()) {
                throw new NotProven("two heads of the same size differ");
            }
            return;
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(earlier.size()) == 1) {
            path.add(0, earlier.root());
        }
        if (path.isEmpty()) {
            throw new NotProven("there is no proof");
        }
        long fn = earlier.size() - 1;
        long sn = later.size() - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = path.get(0);
        byte[] sr = path.get(0);
        for (byte[] c : path.subList(1, path.size())) {
            if (sn == 0) {
                throw new NotProven("the proof is too long");
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = nodeHash(c, fr);
                sr = nodeHash(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = nodeHash(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        if (sn != 0 || !Arrays.equals(fr, earlier.root()) || !Arrays.equals(sr, later.root())) {
            throw new NotProven("the later log does not begin with the earlier one");
        }
    }

    static byte[] leafHash(String content) {
        return sha256(new byte[] {0}, content.getBytes(UTF_8));
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<byte[]> decoded(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).map(VerifyLog::base64).toList();
    }

    /** Base64 in the one way to write it. */
    private static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new NotProven("this is not written as the register writes it");
        }
        return bytes;
    }

    private static String after(String word, List<String> lines, int at) {
        if (at >= lines.size() || !lines.get(at).startsWith(word)) {
            throw new NotProven("line " + (at + 1) + " does not begin with " + word.strip());
        }
        return lines.get(at).substring(word.length());
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
