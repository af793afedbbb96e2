package nl.mbtregister.verification.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/**
 * Was this number registered on that day, as the register knew it at that instant?
 *
 * @param on legal day, from {@link #FIRST_DAY} to today
 * @param known empty for what the register knows now
 */
public record Question(RegisterNumber number, LocalDate on, Optional<Instant> known) implements Asked {
    /** The year in which MBT Nederland, and with it the register, began. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Reads a question as it was typed or sent.
     *
     * @param on null or blank for today
     * @param known an instant with its offset or Z; null or blank for what the register knows now
     */
    public static Asked read(String number, @Nullable String on, @Nullable String known, LocalDate today, Instant now) {
        if (RegisterNumber.read(number) instanceof Reading.Bad<RegisterNumber>(Reading.Fault fault)) {
            return new Badly(trouble(fault));
        }
        RegisterNumber read = RegisterNumber.read(number).usable().orElseThrow();
        return readDay(read, on, known, today, now);
    }

    private static Asked readDay(
            RegisterNumber number, @Nullable String on, @Nullable String known, LocalDate today, Instant now) {
        LocalDate day = today;
        if (on != null && !on.isBlank()) {
            if (!DAY.matcher(on.strip()).matches()) {
                return new Badly(Trouble.NOT_A_DAY);
            }
            try {
                day = LocalDate.parse(on.strip());
            } catch (DateTimeParseException e) {
                return new Badly(Trouble.NO_SUCH_DAY);
            }
        }
        if (day.isAfter(today)) {
            return new Badly(Trouble.DAY_AHEAD);
        }
        return day.isBefore(FIRST_DAY) ? new Badly(Trouble.DAY_TOO_EARLY) : readKnown(number, day, known, now);
    }

    private static Asked readKnown(RegisterNumber number, LocalDate on, @Nullable String known, Instant now) {
        if (known == null || known.isBlank()) {
            return new Question(number, on, Optional.empty());
        }
        try {
            // in an address a plus sign that nobody encoded arrives as a blank
            Instant instant =
                    OffsetDateTime.parse(known.strip().replace(' ', '+')).toInstant();
            return instant.isAfter(now)
                    ? new Badly(Trouble.INSTANT_AHEAD)
                    : new Question(number, on, Optional.of(instant));
        } catch (DateTimeParseException e) {
            return new Badly(Trouble.NOT_AN_INSTANT);
        }
    }

    private static Trouble trouble(Reading.Fault fault) {
        return switch (fault) {
            case NOT_A_NUMBER -> Trouble.NOT_A_NUMBER;
            case WRONG_LENGTH -> Trouble.WRONG_LENGTH;
            case WRONG_CHECK_DIGITS -> Trouble.WRONG_CHECK_DIGITS;
            case NEVER_ISSUED -> Trouble.UNKNOWN;
        };
    }
}
