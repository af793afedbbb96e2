package nl.mbtregister.certification;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.certification.rules.LibraryWay;
import nl.mbtregister.certification.rules.SelfScore;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen when the criteria changed.
 *
 * @param before the answers as they were then
 */
public record LibraryChange(
        int number,
        int from,
        int to,
        LibraryWay way,
        List<FormerAnswer> before,
        Instant at,
        @Nullable String by) {
    /**
     * An answer as it was.
     *
     * @param movedTo code of the criterion that took it over; null when none did
     */
    public record FormerAnswer(
            String code,
            int edition,
            SelfScore score,
            @Nullable String movedTo) {}

    /** Those that no criterion took over. */
    public List<FormerAnswer> left() {
        return way == LibraryWay.KEEP
                ? List.of()
                : before.stream().filter(one -> one.movedTo() == null).toList();
    }
}
