package nl.mbtregister.register.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register, never changed once made.
 *
 * @param effective first clock: the legal day from which the act holds
 * @param recordedAt second clock: since when the register says so, to the microsecond
 * @param by who recorded it
 * @param basisReference number of the decision, name of the sweep, or what else shows the ground
 * @param edition first day of the edition of the rules under which it was made
 * @param annuls id of the earlier entry of the same person that this one puts right
 */
public record Entry(
        long id,
        LocalDate effective,
        Instant recordedAt,
        String by,
        Basis basis,
        String basisReference,
        LocalDate edition,
        @Nullable Long annuls,
        Act act) {

    /** The order in which the register came to know them. */
    static final Comparator<Entry> RECORDED_ORDER =
            Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id);

    /** The order in which entries work: by legal day, and within a day as they were recorded. */
    public static final Comparator<Entry> WORKING_ORDER = Comparator.comparing(Entry::effective)
            .thenComparing(Entry::recordedAt)
            .thenComparing(Entry::id);

    public Entry {
        var fault = fault(effective, act);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        if (act instanceof Act.Annulled && annuls == null) {
            throw new IllegalArgumentException("an annulment names the entry that it annuls");
        }
    }

    /** The same line, saying something else. */
    Entry with(Act other) {
        return new Entry(id, effective, recordedAt, by, basis, basisReference, edition, annuls, other);
    }

    /** The same limits stand in the schema, for whoever writes there without this class. */
    private static @Nullable String fault(LocalDate effective, Act act) {
        return switch (act) {
            case Act.Granted a when notAfter(a.end(), effective) -> "a title is granted for at least one day";
            case Act.Renewed a when notAfter(a.end(), effective) -> "a title is renewed for at least one day";
            case Act.Extended a when notAfter(a.end(), effective) -> "an extension reaches past its own day";
            case Act.AnnotationGiven a when notAfter(a.end(), effective) -> "a note is given for at least one day";
            case Act.MeasureImposed a when notAfter(a.end(), effective) -> "a measure lasts at least one day";
            case Act.MeasureImposed a
            when a.visibleUntil().plusDays(1).isBefore(a.end()) -> "a measure is visible as long as it is in force";
            case Act.Removed a when a.visibleUntil().isBefore(effective) -> "a removal is visible for at least a day";
            default -> null;
        };
    }

    private static boolean notAfter(@Nullable LocalDate end, LocalDate from) {
        return end != null && !end.isAfter(from);
    }
}
