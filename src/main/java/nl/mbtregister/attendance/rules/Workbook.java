package nl.mbtregister.attendance.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.mbtregister.documents.rules.Archive;
import nl.mbtregister.kernel.Refusal;

/**
 * A workbook (ECMA-376, SpreadsheetML) as a spreadsheet saves it. The first sheet that is shown is read, and nothing in it is
 * reckoned.
 */
public final class Workbook {
    /** Bytes that all parts together may unpack to; a hundred thousand rows take a third. */
    static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final int MOST_TEXTS = 400_000;
    private static final int MOST_LETTERS = 12_000_000;
    private static final String FOLDER = "xl/";

    private final Archive archive;
    private final Lines list;
    private List<String> texts = List.of();
    private Set<Integer> percents = Set.of();

    private Workbook(Archive archive, Lines list) {
        this.archive = archive;
        this.list = list;
    }

    /**
     * Gives the lines of the first sheet to the reader of the list, and what else it should know.
     *
     * @throws Refusal attendance.R1 when it is another kind of archive or has programs in it, attendance.R3 for anything that
     *     no spreadsheet writes, attendance.R4 for too many rows, documents.R4 locked, documents.R6 unpacks to too much,
     *     documents.R8 damaged
     */
    public static void read(byte[] content, Lines list) {
        Archive archive = Archive.of(content, MOST_UNPACKED);
        if (!archive.names().contains("xl/workbook.xml")
                || archive.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new Refusal("attendance.R1");
        }
        new Workbook(archive, list).read();
    }

    private void read() {
        List<String> shown = new ArrayList<>();
        int[] sheets = {0};
        each("xl/workbook.xml", tags -> {
            if (tags.opens("sheet")) {
                sheets[0]++;
                String state = tags.attribute("state");
                String id = tags.attribute("id");
                if ((state == null || state.equals("visible")) && id != null) {
                    shown.add(id);
                }
            }
        });
        String sheet = shown.stream()
                .findFirst()
                .map(id -> targets().get(id))
                .filter(archive.names()::contains)
                .orElseThrow(() -> new Refusal("documents.R8"));
        if (sheets[0] > 1) {
            list.remark(ListRemark.OTHER_SHEETS, String.valueOf(sheets[0] - 1));
        }
        percents = percents();
        texts = texts();
        new SheetReader(texts, percents, list).read(open(sheet));
    }

    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", tags -> {
            String target = tags.attribute("Target");
            String id = tags.attribute("Id");
            if (tags.opens("Relationship")
                    && target != null
                    && id != null
                    && !"External".equals(tags.attribute("TargetMode"))) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        });
        return targets;
    }

    private List<String> texts() {
        List<String> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int[] letters = {0};
        boolean[] sounds = {false};
        each("xl/sharedStrings.xml", tags -> {
            if (tags.opens("rPh")) {
                sounds[0] = true;
            }
            if (tags.closes("rPh")) {
                sounds[0] = false;
            }
            if (tags.closes("t") && !sounds[0]) {
                text.append(tags.text());
            }
            if (tags.closes("si")) {
                letters[0] += text.length();
                all.add(Cell.text(text.toString()).text());
                text.setLength(0);
            }
            if (all.size() > MOST_TEXTS || letters[0] + text.length() > MOST_LETTERS) {
                throw new Refusal("documents.R6");
            }
        });
        return all;
    }

    /** The styles in which a number is shown as a percentage. */
    private Set<Integer> percents() {
        Set<String> formats = new HashSet<>(Set.of("9", "10"));
        Set<Integer> styles = new HashSet<>();
        boolean[] inside = {false};
        int[] place = {0};
        each("xl/styles.xml", tags -> {
            String code = tags.opens("numFmt") ? tags.attribute("formatCode") : null;
            String id = tags.attribute("numFmtId");
            if (code != null && id != null && code.contains("%") && formats.size() < 1000) {
                formats.add(id);
            }
            if (tags.name().equals("cellXfs")) {
                inside[0] = tags.opens("cellXfs");
            } else if (inside[0] && tags.opens("xf")) {
                if (id != null && formats.contains(id) && styles.size() < 10_000) {
                    styles.add(place[0]);
                }
                place[0]++;
            }
        });
        return styles;
    }

    private void each(String part, Consumer<Tags> look) {
        if (archive.names().contains(part)) {
            try (InputStream in = open(part)) {
                Tags tags = new Tags(in);
                while (tags.next()) {
                    look.accept(tags);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private InputStream open(String part) {
        Optional<InputStream> in = archive.open(part);
        return in.orElseThrow(() -> new Refusal("documents.R8"));
    }
}
