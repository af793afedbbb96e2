package nl.mbtregister.demo;

import java.time.LocalDate;

/** First days of the editions of the rules under which the invented decisions were taken. */
final class Editions {
    static final LocalDate OLDER = LocalDate.of(2011, 1, 1);
    static final LocalDate CURRENT = LocalDate.of(2020, 1, 1);

    private Editions() {}

    static LocalDate on(LocalDate day) {
        return day.isBefore(CURRENT) ? OLDER : CURRENT;
    }
}
