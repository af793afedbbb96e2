package nl.mbtregister.letters.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.mbtregister.kernel.Wording;

/** Something to fill in. */
public sealed interface Field {
    /** As it reads in a letter in that language. */
    String in(Locale language);

    /** Reads the same in both languages. */
    record Text(String text) implements Field {
        @Override
        public String in(Locale language) {
            return text;
        }
    }

    /** A legal day, written out. */
    record Day(LocalDate day) implements Field {
        @Override
        public String in(Locale language) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
        }
    }

    record Words(Wording words) implements Field {
        @Override
        public String in(Locale language) {
            return words.in(language);
        }
    }
}
