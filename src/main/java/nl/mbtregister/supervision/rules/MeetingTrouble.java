package nl.mbtregister.supervision.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Why the facts of a meeting cannot be; the label of each is the sentence for the person who typed them. */
public enum MeetingTrouble {
    TOO_FEW_MINUTES,
    TOO_MANY_MINUTES,
    FUTURE,
    TOO_OLD,
    TOO_MANY_PEOPLE;

    /** Shortest meeting that can be entered, in minutes; whether it gives a session is another matter. */
    public static final int FEWEST_MINUTES = 15;

    public static final int MOST_MINUTES = 480;

    /** Most people at a meeting, by name and without. */
    public static final int MOST_PEOPLE = 20;

    /** Before it there was no register. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);

    /** What is wrong with that many minutes. */
    public static Optional<MeetingTrouble> ofMinutes(int minutes) {
        if (minutes < FEWEST_MINUTES) {
            return Optional.of(TOO_FEW_MINUTES);
        }
        return minutes > MOST_MINUTES ? Optional.of(TOO_MANY_MINUTES) : Optional.empty();
    }

    /** What is wrong with that day, seen from today. */
    public static Optional<MeetingTrouble> ofDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(FUTURE);
        }
        return day.isBefore(FIRST_DAY) ? Optional.of(TOO_OLD) : Optional.empty();
    }

    /** What is wrong with that many people. */
    public static Optional<MeetingTrouble> ofPresent(int present) {
        return present > MOST_PEOPLE ? Optional.of(TOO_MANY_PEOPLE) : Optional.empty();
    }
}
