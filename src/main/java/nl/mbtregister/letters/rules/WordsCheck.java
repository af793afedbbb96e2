package nl.mbtregister.letters.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.mbtregister.letters.rules.Template.Form;

/**
 * Says what is wrong with words that somebody typed for a letter.
 *
 * @param required blanks that are always given
 * @param optional blanks that may not be given
 * @param must blanks without which the letter would be of no use
 */
public record WordsCheck(Set<String> required, Set<String> optional, Set<String> must) {
    private static final Locale NL = Locale.of("nl");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern STRAY = Pattern.compile("[{}]");
    private static final Pattern BLANK = Pattern.compile("\\{[a-zA-Z]+}");

    public WordsCheck {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
        must = Set.copyOf(must);
    }

    /** Where something is wrong. */
    public enum Place {
        SUBJECT_NL,
        TEXT_NL,
        SUBJECT_EN,
        TEXT_EN
    }

    public enum Kind {
        MISSING,
        TOO_LONG,
        BLANK_IN_SUBJECT,
        UNKNOWN_BLANK,
        STRAY_BRACE,
        LEFT_OUT,
        UNGUARDED,
        OTHER_ADDRESS,
        OTHER_PARAGRAPH
    }

    /** @param what the blank, address or number of the paragraph that it is about; empty where there is none */
    public record Fault(Place place, Kind kind, String what) {}

    /** What is wrong, in the order of the fields; the first of a field is the one to tell. */
    public List<Fault> faults(Words words) {
        List<Fault> faults = new ArrayList<>();
        subject(words.subjectNl(), Place.SUBJECT_NL, faults);
        text(words.textNl(), NL, Place.TEXT_NL, faults);
        subject(words.subjectEn(), Place.SUBJECT_EN, faults);
        text(words.textEn(), Locale.ENGLISH, Place.TEXT_EN, faults);
        if (faults.isEmpty()) {
            sameParagraphs(words.form(NL), words.form(Locale.ENGLISH), faults);
        }
        return List.copyOf(faults);
    }

    private static void subject(String subject, Place place, List<Fault> faults) {
        if (subject.isEmpty()) {
            faults.add(new Fault(place, Kind.MISSING, ""));
        } else if (subject.length() > LONGEST_SUBJECT) {
            faults.add(new Fault(place, Kind.TOO_LONG, String.valueOf(LONGEST_SUBJECT)));
        } else if (STRAY.matcher(subject).find()) {
            faults.add(new Fault(place, Kind.BLANK_IN_SUBJECT, ""));
        }
    }

    private void text(String text, Locale language, Place place, List<Fault> faults) {
        if (text.isEmpty()) {
            faults.add(new Fault(place, Kind.MISSING, ""));
            return;
        }
        if (text.length() > LONGEST_TEXT) {
            faults.add(new Fault(place, Kind.TOO_LONG, String.valueOf(LONGEST_TEXT)));
            return;
        }
        Set<String> left = new TreeSet<>(must);
        for (Blank blank : Manuscript.read(text)) {
            paragraph(blank, language, place, faults);
            left.removeAll(blank.names());
        }
        left.forEach(name -> faults.add(new Fault(place, Kind.LEFT_OUT, name)));
    }

    private void paragraph(Blank blank, Locale language, Place place, List<Fault> faults) {
        Set<String> asked = new TreeSet<>(blank.names());
        String when = blank.when();
        if (when != null) {
            asked.add(when);
        }
        for (String name : asked) {
            if (!required.contains(name) && !optional.contains(name)) {
                faults.add(new Fault(place, Kind.UNKNOWN_BLANK, name));
            } else if (optional.contains(name) && !name.equals(when)) {
                faults.add(new Fault(place, Kind.UNGUARDED, name));
            }
        }
        if (STRAY.matcher(BLANK.matcher(blank.text() + blank.address()).replaceAll(""))
                .find()) {
            faults.add(new Fault(place, Kind.STRAY_BRACE, ""));
        }
        if (blank.kind() == Blank.Kind.LINK && !Manuscript.leadsToOurPages(blank.address(), language)) {
            faults.add(new Fault(place, Kind.OTHER_ADDRESS, blank.address()));
        }
    }

    private static void sameParagraphs(Form nl, Form en, List<Fault> faults) {
        int most = Math.max(nl.blanks().size(), en.blanks().size());
        for (int i = 0; i < most; i++) {
            if (i >= nl.blanks().size()
                    || i >= en.blanks().size()
                    || !alike(nl.blanks().get(i), en.blanks().get(i))) {
                faults.add(new Fault(Place.TEXT_EN, Kind.OTHER_PARAGRAPH, String.valueOf(i + 1)));
                return;
            }
        }
    }

    private static boolean alike(Blank one, Blank other) {
        return one.kind() == other.kind()
                && Objects.equals(one.when(), other.when())
                && one.names().equals(other.names());
    }
}
