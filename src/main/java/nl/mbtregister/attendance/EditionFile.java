package nl.mbtregister.attendance;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.accreditation.CourseEdition;

/**
 * An edition that is over, with its lists and a page of those who have points of it.
 *
 * @param due last day on which the list is in time
 * @param lists the draft and what was saved, newest first
 */
public record EditionFile(CourseEdition edition, LocalDate due, List<AttendanceList> lists, List<Attendee> attendees) {
    public EditionFile {
        lists = List.copyOf(lists);
        attendees = List.copyOf(attendees);
    }
}
