package nl.mbtregister.rulebook.rules.accreditation;

import java.time.Duration;
import java.time.LocalTime;

/** One part of a programme of teaching. */
public sealed interface Part {

    /** A day of teaching, with its breaks and lunch; ends on the same day. */
    record Day(LocalTime from, LocalTime to) implements Part {
        public Day {
            refuseBackwards(from, to);
        }
    }

    /** Half a day of teaching, with its break. */
    record HalfDay(LocalTime from, LocalTime to) implements Part {
        public HalfDay {
            refuseBackwards(from, to);
        }
    }

    /** A contribution without breaks; minutes, 0 or more. */
    record Lecture(int minutes) implements Part {
        public Lecture {
            refuseNegative(minutes);
        }
    }

    /** An online module; minutes, 0 or more. */
    record Online(int minutes) implements Part {
        public Online {
            refuseNegative(minutes);
        }
    }

    /** A compulsory assignment; minutes as the applicant estimates them, 0 or more. */
    record Assignment(int minutes) implements Part {
        public Assignment {
            refuseNegative(minutes);
        }
    }

    /** Compulsory literature; pages, 0 or more. */
    record Literature(int pages) implements Part {
        public Literature {
            refuseNegative(pages);
        }
    }

    /** Minutes from one time to a later one. */
    static int minutes(LocalTime from, LocalTime to) {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }

    private static void refuseBackwards(LocalTime from, LocalTime to) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("teaching ends after it starts: " + from + " to " + to);
        }
    }

    private static void refuseNegative(int amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("never negative: " + amount);
        }
    }
}
