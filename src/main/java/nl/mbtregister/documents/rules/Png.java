package nl.mbtregister.documents.rules;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;

/** PNG pictures (W3C PNG, third edition). */
final class Png {
    static final String START = "\u0089PNG\r\n\u001a\n";
    private static final Set<String> TELLING = Set.of("eXIf", "tEXt", "zTXt", "iTXt");
    private static final int HEAD_AND_SUM = 12;

    private Png() {}

    /**
     * The picture without its texts, camera data and anything behind its end.
     *
     * @throws Refusal documents.R8 when a part is missing, R6 when the picture is larger than any paper needs
     */
    static byte[] withoutPlace(Bytes file) {
        if (!file.has("IHDR", 12)) {
            throw new Refusal("documents.R8");
        }
        Jpeg.refuseHuge(file.four(16), file.four(20));
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length());
        kept.write(file.all(), 0, START.length());
        boolean drawn = false;
        long place = START.length();
        while (true) {
            long length = file.four(place);
            long next = place + HEAD_AND_SUM + length;
            if (length < 0 || next > file.length()) {
                throw new Refusal("documents.R8");
            }
            String chunk = file.text(place + 4, 4);
            drawn |= chunk.equals("IDAT");
            if (!TELLING.contains(chunk)) {
                kept.write(file.all(), (int) place, (int) (next - place));
            }
            if (chunk.equals("IEND")) {
                break;
            }
            place = next;
        }
        if (!drawn) {
            throw new Refusal("documents.R8");
        }
        return kept.toByteArray();
    }
}
