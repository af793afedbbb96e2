package nl.mbtregister.documents.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;

/** Word documents (ECMA-376): an archive with a table of contents and a text, without programs and without other files. */
final class Docx {
    private static final String CONTENTS = "[Content_Types].xml";
    private static final String TEXT = "word/document.xml";
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final Set<String> ACTING_PARTS = Set.of("vbaproject.bin", "vbadata.xml");
    private static final List<String> ACTING_FOLDERS = List.of("word/embeddings/", "word/activex/");
    private static final List<String> ACTING_WORDS =
            List.of("macroEnabled", "attachedTemplate", "<!DOCTYPE", "<!ENTITY");

    private final Bytes file;
    private long unpacked;

    private Docx(Bytes file) {
        this.file = file;
    }

    /**
     * Unpacks it as far as needed to know.
     *
     * @throws Refusal documents.R1 when it is another archive, R4 locked, R5 a film or sound inside, R6 unpacks to too much,
     *     R7 holds something that acts, R8 damaged
     */
    static void check(Bytes file) {
        List<ZipEntry> entries = Zip.entries(file);
        Docx document = new Docx(file);
        entries.forEach(document::look);
        List<String> names = entries.stream().map(ZipEntry::name).toList();
        if (!names.contains(CONTENTS) || !names.contains(TEXT)) {
            throw new Refusal("documents.R1");
        }
    }

    private void look(ZipEntry entry) {
        if (entry.claimed() > MOST_UNPACKED) {
            throw new Refusal("documents.R6");
        }
        String name = entry.name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (ACTING_PARTS.contains(last) || ACTING_FOLDERS.stream().anyMatch(name::startsWith)) {
            throw new Refusal("documents.R7");
        }
        boolean words = name.endsWith(".xml") || name.endsWith(".rels");
        entry.unpack(file, this::spend, (piece, first) -> {
            if (first && Media.movesOrSounds(piece)) {
                throw new Refusal("documents.R5");
            }
            if (words && first && isWide(piece)) {
                throw new Refusal("documents.R8"); // no writer of documents does so, but somebody who hides words may
            }
            if (words && ACTING_WORDS.stream().anyMatch(word -> piece.find(word, 0) >= 0)) {
                throw new Refusal("documents.R7");
            }
        });
    }

    /** Text of two bytes a letter. */
    private static boolean isWide(Bytes piece) {
        return piece.at(0) == 0 || piece.at(1) == 0 || piece.at(0) >= 0xfe;
    }

    private boolean spend(long bytes) {
        unpacked += bytes;
        return unpacked <= MOST_UNPACKED;
    }
}
