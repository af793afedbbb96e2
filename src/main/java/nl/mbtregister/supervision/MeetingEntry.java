package nl.mbtregister.supervision;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.supervision.rules.MeetingMode;

/**
 * What somebody enters about a meeting.
 *
 * @param supervisor id of the person; of no account when the supervisor enters it
 * @param minutes 15 to 480
 * @param others register numbers of the supervisees who were there; who enters need not be among them
 * @param unnamed people who were there besides, 0 or more
 * @param report whether the one who enters it made the report
 */
public record MeetingEntry(
        long supervisor,
        LocalDate day,
        int minutes,
        MeetingMode mode,
        List<String> others,
        int unnamed,
        boolean report) {

    public MeetingEntry {
        others = List.copyOf(others);
    }
}
