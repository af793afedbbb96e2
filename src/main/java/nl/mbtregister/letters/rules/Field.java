package nl.mbtregister.letters.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        /** Making one costs more than all else about a letter. */
        private static final Map<Locale, DateTimeFormatter> WRITTEN = new ConcurrentHashMap<>();

        @Override
        public String in(Locale language) {
            return WRITTEN.computeIfAbsent(language, its -> DateTimeFormatter.ofPattern("d MMMM uuuu", its))
                    .format(day);
        }
    }

    record Words(Wording words) implements Field {
        @Override
        public String in(Locale language) {
            return words.in(language);
        }
    }
}
