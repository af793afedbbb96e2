package nl.mbtregister.access.web;

import nl.mbtregister.access.rules.Totp;

/** What an app for codes makes of the key that a page shows. */
final class DemoApp {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private DemoApp() {}

    static Totp of(String shown) {
        String key = shown.replaceAll("\\s", "");
        byte[] secret = new byte[key.length() * 5 / 8];
        for (int bit = 0; bit < secret.length * 8; bit++) {
            int five = LETTERS.indexOf(key.charAt(bit / 5));
            secret[bit / 8] |= (byte) ((five >> (4 - bit % 5) & 1) << (7 - bit % 8));
        }
        return new Totp(secret);
    }
}
