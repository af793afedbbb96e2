package nl.mbtregister.letters.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a kind of letter in both languages, checked when it is made.
 *
 * @param required fields without which the letter is not posted
 * @param optional fields that may be left out, together with the paragraphs that stand only with them
 */
public record Template(String name, Set<String> required, Set<String> optional, Form nl, Form en) {

    /** @param subject fixed words: a subject is read over shoulders and on locked screens */
    public record Form(String subject, List<Blank> blanks) {
        public Form {
            blanks = List.copyOf(blanks);
        }
    }

    /** @throws IllegalArgumentException that names the letter and what is wrong with it */
    public Template {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
        check(!shape(nl).equals(shape(en)), name, "the languages differ in their paragraphs");
        for (Form form : List.of(nl, en)) {
            check(form.subject().isBlank() || form.subject().contains("{"), name, "a subject has fixed words");
            Set<String> unknown = names(form);
            unknown.removeAll(union(required, optional));
            check(!unknown.isEmpty(), name, "nobody gives: " + unknown);
            for (Blank blank : form.blanks()) {
                Set<String> unsure = new TreeSet<>(blank.names());
                unsure.removeAll(required);
                if (blank.when() != null) {
                    unsure.remove(blank.when());
                }
                check(!unsure.isEmpty(), name, "unguarded: " + unsure);
            }
        }
    }

    /** @throws IllegalArgumentException when a required field is missing, or one is given that nobody asks for */
    public Message fill(Locale language, Map<String, Field> fields) {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(fields.keySet());
        check(!missing.isEmpty(), name, "missing: " + missing);
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(union(required, optional));
        check(!unknown.isEmpty(), name, "nobody asks for: " + unknown);

        Map<String, String> values = new TreeMap<>();
        fields.forEach((field, value) -> values.put(field, value.in(language)));
        Form form = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : nl;
        List<Paragraph> paragraphs = form.blanks().stream()
                .filter(blank -> blank.when() == null || values.containsKey(blank.when()))
                .map(blank -> blank.fill(values))
                .toList();
        return new Message(language, form.subject(), paragraphs);
    }

    private static List<String> shape(Form form) {
        return form.blanks().stream()
                .map(blank -> blank.kind() + " " + blank.when() + " " + blank.names())
                .toList();
    }

    /** Whether something is declared that the words never ask for; in words that somebody wrote anew that may be. */
    public boolean asksForAll() {
        return names(nl).equals(union(required, optional));
    }

    private static Set<String> names(Form form) {
        Set<String> names = new TreeSet<>();
        for (Blank blank : form.blanks()) {
            names.addAll(blank.names());
            if (blank.when() != null) {
                names.add(blank.when());
            }
        }
        return names;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static void check(boolean wrong, String name, String what) {
        if (wrong) {
            throw new IllegalArgumentException("letter " + name + ": " + what);
        }
    }
}
