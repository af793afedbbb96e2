package nl.mbtregister.attendance;

import java.util.List;
import nl.mbtregister.accreditation.CourseEdition;

/**
 * A list that waits to be saved, a page of it.
 *
 * @param rows those that wait for somebody to look at them and those that are ready, each by line
 * @param ready people who would be credited
 * @param waiting rows that wait for somebody to look at them
 */
public record ListFile(AttendanceList list, CourseEdition edition, List<AttendanceRow> rows, long ready, long waiting) {
    public ListFile {
        rows = List.copyOf(rows);
    }
}
