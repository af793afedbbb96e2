package nl.mbtregister.attendance;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.attendance.rules.ShareUnit;

/**
 * A list that was handed in.
 *
 * @param edition id of the edition of the course
 * @param unit what a bare number in the column of the share stands for
 * @param remarks how it was read
 * @param lines rows as handed in
 * @param credited people; 0 while it is not saved
 * @param version goes up with each change
 */
public record AttendanceList(
        long id,
        long edition,
        ListState state,
        ShareUnit unit,
        List<Noted> remarks,
        int lines,
        Instant handedInAt,
        int credited,
        int version) {

    public AttendanceList {
        remarks = List.copyOf(remarks);
    }
}
