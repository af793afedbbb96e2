package nl.mbtregister.accreditation.rules;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mbtregister.rulebook.rules.accreditation.Part;

/** A part of a programme as a short code, for addresses and for keeping: {@code D0930-1700}, {@code L50}, {@code P30}. */
public final class PartCode {
    /** Minutes of a part may not be more, so that sums stay small: a thousand hours. */
    public static final int MOST = 60_000;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
    private static final Pattern TIMED = Pattern.compile("([DH])([01]\\d|2[0-3])([0-5]\\d)-([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern COUNTED = Pattern.compile("([LOAP])(\\d{1,5})");

    private PartCode() {}

    public static String of(Part part) {
        char sign = PartKind.of(part).sign();
        return switch (part) {
            case Part.Day(LocalTime from, LocalTime to) -> sign + TIME.format(from) + "-" + TIME.format(to);
            case Part.HalfDay(LocalTime from, LocalTime to) -> sign + TIME.format(from) + "-" + TIME.format(to);
            case Part.Lecture(int minutes) -> sign + String.valueOf(minutes);
            case Part.Online(int minutes) -> sign + String.valueOf(minutes);
            case Part.Assignment(int minutes) -> sign + String.valueOf(minutes);
            case Part.Literature(int pages) -> sign + String.valueOf(pages);
        };
    }

    /** Empty for what is no code, and for a part that ends before it begins or is too large. */
    public static Optional<Part> read(String code) {
        Matcher timed = TIMED.matcher(code);
        if (timed.matches()) {
            LocalTime from = LocalTime.of(Integer.parseInt(timed.group(2)), Integer.parseInt(timed.group(3)));
            LocalTime to = LocalTime.of(Integer.parseInt(timed.group(4)), Integer.parseInt(timed.group(5)));
            return timed(kind(timed.group(1)), from, to);
        }
        Matcher counted = COUNTED.matcher(code);
        return counted.matches()
                ? counted(kind(counted.group(1)), Integer.parseInt(counted.group(2)))
                : Optional.empty();
    }

    /** Empty when it would not end after it begins. */
    public static Optional<Part> timed(PartKind kind, LocalTime from, LocalTime to) {
        if (!to.isAfter(from)) {
            return Optional.empty();
        }
        return Optional.of(kind == PartKind.DAY ? new Part.Day(from, to) : new Part.HalfDay(from, to));
    }

    /** Empty for nothing, and for too much. */
    public static Optional<Part> counted(PartKind kind, int amount) {
        if (amount <= 0 || amount > MOST) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case ONLINE -> new Part.Online(amount);
                    case ASSIGNMENT -> new Part.Assignment(amount);
                    case LITERATURE -> new Part.Literature(amount);
                    default -> new Part.Lecture(amount);
                });
    }

    private static PartKind kind(String sign) {
        return Stream.of(PartKind.values())
                .filter(kind -> kind.sign() == sign.charAt(0))
                .findFirst()
                .orElseThrow();
    }
}
