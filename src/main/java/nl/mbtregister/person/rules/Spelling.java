package nl.mbtregister.person.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names as they are compared: without capitals, diacritics, apostrophes and invisible marks, cut into words at everything
 * else that is no letter. What the register keeps and what a visitor types go through this same form, and nothing of it is
 * ever read as a pattern.
 *
 * @param words each of one letter or more, in lower case
 */
public record Spelling(List<String> words) {
    private static final String APOSTROPHES = "'’‘‛ʼʻ`´′＇";

    /** Reads a name; a full stop, a hyphen, a blank, a quotation mark or an emoji ends a word. */
    public static Spelling of(String typed) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(withoutApostrophes(typed), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(sign -> {
                    if (Character.isLetter(sign)) {
                        word.append(folded(sign));
                    } else if (!invisible(sign) && !word.isEmpty()) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new Spelling(List.copyOf(words));
    }

    /** All words written as one: {@code van der Poel} is {@code vanderpoel}. */
    public String key() {
        return String.join("", words);
    }

    /** The first letter of each word: {@code J.M.} is {@code jm}. */
    public String initials() {
        return words.stream()
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
    }

    private static String withoutApostrophes(String typed) {
        var bare = new StringBuilder(typed.length());
        typed.chars().filter(sign -> APOSTROPHES.indexOf(sign) < 0).forEach(sign -> bare.append((char) sign));
        return bare.toString();
    }

    private static boolean invisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String folded(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            default -> Character.toString(letter);
        };
    }
}
