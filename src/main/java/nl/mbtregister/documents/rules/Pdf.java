package nl.mbtregister.documents.rules;

import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.mbtregister.kernel.Refusal;

/**
 * PDF files (ISO 32000). Looks at every name in the file and in its packed lists of objects; page contents stay packed, as
 * nothing in them can act. Memory stays bounded by one buffer.
 */
final class Pdf {
    private static final Set<String> ACTING =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Movie", "Sound", "XFA");

    private static final String LOCKED = "Encrypt";
    private static final String PACKED_OBJECTS = "ObjStm";
    private static final int TAIL = 4096;
    private static final int LONGEST_DICTIONARY = 4096;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_NAME = 64;

    private final Bytes file;
    private long unpacked;

    private Pdf(Bytes file) {
        this.file = file;
    }

    /** @throws Refusal documents.R4 locked, R6 unpacks to too much, R7 holds something that acts, R8 damaged */
    static void check(Bytes file) {
        int tail = file.length() - TAIL;
        if (file.findLast("%%EOF", tail) < 0 || file.findLast("startxref", tail) < 0) {
            throw new Refusal("documents.R8");
        }
        new Pdf(file).look();
    }

    private void look() {
        Names names = new Names(file, 0, file.length());
        for (int place = names.next(); place >= 0; place = names.next()) {
            refuse(names.name());
            if (names.name().equals(PACKED_OBJECTS)) {
                unpack(place);
            }
        }
    }

    private static void refuse(String name) {
        if (name.equals(LOCKED)) {
            throw new Refusal("documents.R4");
        }
        if (ACTING.contains(name)) {
            throw new Refusal("documents.R7");
        }
    }

    /** The list of objects whose dictionary holds this place. */
    private void unpack(int place) {
        int stream = file.find("stream", place);
        if (stream < 0 || stream - place > LONGEST_DICTIONARY) {
            return;
        }
        int start = stream + "stream".length();
        while (file.at(start) == '\r' || file.at(start) == '\n') {
            start++;
        }
        int dictionary = Math.max(0, place - LONGEST_DICTIONARY);
        String words = file.text(dictionary, stream - dictionary);
        String own = words.substring(Math.max(0, words.lastIndexOf(" obj")));
        if (own.contains("/ASCII") || own.contains("/LZW") || own.contains("/RunLength")) {
            throw new Refusal("documents.R8"); // no writer of today packs objects so, but somebody who hides may
        }
        if (own.contains("/Fl")) {
            inflate(start);
        }
    }

    private void inflate(int start) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[BUFFER];
        int held = 0;
        try {
            inflater.setInput(file.all(), start, file.length() - start);
            while (!inflater.finished()) {
                int more = inflater.inflate(buffer, held, buffer.length - held);
                if (more == 0) {
                    break;
                }
                unpacked += more;
                if (unpacked > MOST_UNPACKED) {
                    throw new Refusal("documents.R6");
                }
                held = looked(buffer, held + more);
            }
        } catch (DataFormatException e) {
            throw new Refusal("documents.R8");
        } finally {
            inflater.end();
        }
    }

    /** Looks at what the buffer holds and keeps the end of it, where a name may be cut in two. */
    private static int looked(byte[] buffer, int held) {
        Names names = new Names(new Bytes(buffer), 0, held);
        for (int place = names.next(); place >= 0; place = names.next()) {
            refuse(names.name());
        }
        int rest = Math.min(held, LONGEST_NAME);
        System.arraycopy(buffer, held - rest, buffer, 0, rest);
        return rest;
    }
}
