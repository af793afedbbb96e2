package nl.mbtregister.letters;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.rules.Field;

/**
 * A letter to be posted: {@code Letter.to(recipient, ENTRY_PUBLISHED, "register_entry 4711").with("from", day)}.
 *
 * @param reference what it is about; the same kind about the same thing is posted to a person once
 * @param fields what the words of the letter ask for, by name
 */
public record Letter(Recipient recipient, LetterKind kind, String reference, Map<String, Field> fields) {

    public Letter {
        fields = Map.copyOf(fields);
    }

    public static Letter to(Recipient recipient, LetterKind kind, String reference) {
        return new Letter(recipient, kind, reference, Map.of());
    }

    /** The same in both languages: a number, a name. */
    public Letter with(String field, String text) {
        return with(field, new Field.Text(text));
    }

    /** Written out in the language of the letter: 3 juni 2027. */
    public Letter with(String field, LocalDate day) {
        return with(field, new Field.Day(day));
    }

    public Letter with(String field, Wording words) {
        return with(field, new Field.Words(words));
    }

    private Letter with(String name, Field field) {
        Map<String, Field> more = new TreeMap<>(fields);
        more.put(name, field);
        return new Letter(recipient, kind, reference, more);
    }
}
