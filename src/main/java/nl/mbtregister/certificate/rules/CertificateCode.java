package nl.mbtregister.certificate.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number of a certificate: twelve signs of 32, without those that are taken for another (I, L, O, U), so that nobody
 * finds one by trying.
 *
 * @param signs without hyphens
 */
public record CertificateCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** @throws IllegalArgumentException unless it has the form of a number of ours */
    public CertificateCode {
        if (!signs.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("no number of a certificate: " + signs);
        }
    }

    /** @param random one that cannot be foretold */
    public static CertificateCode fresh(RandomGenerator random) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CertificateCode(signs.toString());
    }

    /** What somebody typed, in any case, with or without hyphens and blanks, and with O for 0 or I for 1. */
    public static Optional<CertificateCode> read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return signs.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new CertificateCode(signs))
                : Optional.empty();
    }

    /** As people read it: in three groups. */
    @Override
    public String toString() {
        return signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP);
    }
}
