package nl.mbtregister.documents.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The bytes of a file, read at any place; beyond the end there is nothing, which is never an error. */
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    byte[] all() {
        return all;
    }

    int length() {
        return all.length;
    }

    /** 0 to 255, or -1 beyond the end. */
    int at(long place) {
        return place < 0 || place >= all.length ? -1 : all[(int) place] & 0xff;
    }

    /** A number of two bytes, the larger part first, or -1 beyond the end. */
    int two(long place) {
        return at(place + 1) < 0 || at(place) < 0 ? -1 : at(place) << 8 | at(place + 1);
    }

    /** A number of four bytes, the larger part first, or -1 beyond the end. */
    long four(long place) {
        return two(place) < 0 || two(place + 2) < 0 ? -1 : (long) two(place) << 16 | two(place + 2);
    }

    /** A number of two bytes, the smaller part first, or -1 beyond the end. */
    int littleTwo(long place) {
        return two(place) < 0 ? -1 : at(place + 1) << 8 | at(place);
    }

    /** A number of four bytes, the smaller part first, or -1 beyond the end. */
    long littleFour(long place) {
        return littleTwo(place) < 0 || littleTwo(place + 2) < 0
                ? -1
                : (long) littleTwo(place + 2) << 16 | littleTwo(place);
    }

    String text(long place, int length) {
        int from = (int) Math.clamp(place, 0, all.length);
        return new String(all, from, Math.clamp(length, 0, all.length - from), ISO_8859_1);
    }

    boolean startsWith(String start) {
        return has(start, 0);
    }

    boolean has(String text, long place) {
        for (int i = 0; i < text.length(); i++) {
            if (at(place + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the text stands first from a place on, or -1. */
    int find(String text, int from) {
        for (int i = from; i <= all.length - text.length(); i++) {
            if (all[i] == (byte) text.charAt(0) && has(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the text stands last, not before {@code least}, or -1. */
    int findLast(String text, int least) {
        for (int i = all.length - text.length(); i >= Math.max(0, least); i--) {
            if (has(text, i)) {
                return i;
            }
        }
        return -1;
    }
}
