package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import java.util.Map;

/** A stretch of days in which rows must lie. */
public sealed interface Window {

    default Map<String, Figure> figures() {
        return Map.of();
    }

    /** The years up to the day of judging. */
    record LastYears(Figure years) implements Window {
        @Override
        public Map<String, Figure> figures() {
            return Map.of("years", years);
        }
    }

    /** Any one run of years; the one that serves the person best is taken. */
    record AnyYears(Figure years) implements Window {
        @Override
        public Map<String, Figure> figures() {
            return Map.of("years", years);
        }
    }

    /** Up to and including a day. */
    record Until(LocalDate lastDay) implements Window {}

    /** The registration period that is being renewed. */
    record RegistrationPeriod() implements Window {}
}
