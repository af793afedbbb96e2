package nl.mbtregister.letters.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a letter as the office types them: paragraphs with an empty line between, {@code # heading},
 * {@code [words of a link](address)}, and {@code {?name}} before a paragraph that stands only when that blank is given.
 */
public final class Manuscript {
    private static final Pattern APART = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern GUARD = Pattern.compile("(?s)\\{\\?([a-zA-Z]+)}\\s*(.*)");
    private static final Pattern HEADING = Pattern.compile("#+[ \\t]*([^\\n]+)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)]\\(([^)\\s]*)\\)");

    private Manuscript() {}

    public static String write(List<Blank> blanks) {
        return blanks.stream().map(Manuscript::write).collect(Collectors.joining("\n\n"));
    }

    private static String write(Blank blank) {
        String words = switch (blank.kind()) {
            case PLAIN -> blank.text();
            case HEADING -> "# " + blank.text();
            case LINK -> "[" + blank.text() + "](" + blank.address() + ")";
        };
        return blank.when() == null ? words : "{?" + blank.when() + "} " + words;
    }

    public static List<Blank> read(String typed) {
        return paragraphs(typed).map(Manuscript::blank).toList();
    }

    /** The paragraphs as they were typed. */
    static Stream<String> paragraphs(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return APART.splitAsStream(lines).map(String::strip).filter(paragraph -> !paragraph.isEmpty());
    }

    private static Blank blank(String paragraph) {
        Matcher guard = GUARD.matcher(paragraph);
        boolean guarded = guard.matches();
        String when = guarded ? guard.group(1) : null;
        String words = guarded ? guard.group(2).strip() : paragraph;
        Matcher heading = HEADING.matcher(words);
        if (heading.matches()) {
            return new Blank(Blank.Kind.HEADING, heading.group(1).strip(), "", when);
        }
        Matcher link = LINK.matcher(words);
        if (link.matches()) {
            return new Blank(Blank.Kind.LINK, link.group(1).strip(), link.group(2), when);
        }
        return new Blank(Blank.Kind.PLAIN, words, "", when);
    }

    /** Where a link of a letter may lead: to our own pages in the language of the letter, with nothing that lets anyone in. */
    static boolean leadsToOurPages(String address, Locale language) {
        return address.matches("\\{site}/" + language.getLanguage() + "(/[a-z0-9-]+|/\\{[a-zA-Z]+})*");
    }
}
