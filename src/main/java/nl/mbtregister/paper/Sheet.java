package nl.mbtregister.paper;

import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.platform.Language;

/**
 * What stands on a paper, from top to bottom. Every text is plain text in the language of the paper: no markup, nothing to
 * escape. A sheet that does not fit on a page goes on on the next.
 */
public final class Sheet {
    private final Language language;
    private final String title;
    private final String description;
    private final List<Part> parts = new ArrayList<>();
    private boolean festive;

    private Sheet(Language language, String title, String description) {
        this.language = language;
        this.title = title;
        this.description = description;
    }

    /**
     * @param title heading of the paper, and what a reader's program calls it
     * @param description one sentence for who looks for it among others; not shown on the paper
     */
    public static Sheet of(Language language, String title, String description) {
        return new Sheet(language, title, description);
    }

    /** Laid out with much air and large letters, for a paper that is hung on a wall: one page, few facts. */
    public Sheet festive() {
        festive = true;
        return this;
    }

    /** A small line; before everything else, as a kind of address or subject. */
    public Sheet kicker(String text) {
        return line(Part.Kind.KICKER, text);
    }

    /** Of whom or what the paper speaks, in the largest letters. */
    public Sheet name(String text) {
        return line(Part.Kind.NAME, text);
    }

    /** A sentence that weighs more than the others. */
    public Sheet lead(String text) {
        return line(Part.Kind.LEAD, text);
    }

    public Sheet heading(String text) {
        return line(Part.Kind.HEADING, text);
    }

    public Sheet paragraph(String text) {
        return line(Part.Kind.PARAGRAPH, text);
    }

    /** In small letters. */
    public Sheet note(String text) {
        return line(Part.Kind.NOTE, text);
    }

    /** Facts under one another; those without a value are left out. */
    public Sheet facts(List<Fact> facts) {
        List<Fact> told = facts.stream().filter(fact -> !fact.value().isBlank()).toList();
        if (!told.isEmpty()) {
            parts.add(new Part.Facts(told));
        }
        return this;
    }

    /**
     * A table with a row of heads, which comes again on every page.
     *
     * @param rows each as long as the heads
     */
    public Sheet table(String caption, List<String> heads, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("a row has a cell under each head: " + row);
            }
        }
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(caption, List.copyOf(heads), List.copyOf(rows)));
        }
        return this;
    }

    /**
     * A picture that a telephone reads, and words beside it.
     *
     * @param address what the telephone opens, at most some 200 characters
     * @param alternative words in the place of the picture for who does not see it
     */
    public Sheet code(String address, String alternative, String heading, String... lines) {
        parts.add(new Part.Code(address, alternative, heading, List.of(lines)));
        return this;
    }

    private Sheet line(Part.Kind kind, String text) {
        parts.add(new Part.Line(kind, text));
        return this;
    }

    Language language() {
        return language;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    boolean isFestive() {
        return festive;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
