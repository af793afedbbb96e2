package nl.mbtregister.supervision;

import nl.mbtregister.supervision.rules.AttendanceState;
import nl.mbtregister.supervision.rules.Credit;

/**
 * One supervisee's part in a meeting.
 *
 * @param credit what it gives this supervisee, once signed
 */
public record LedgerRow(HeldMeeting meeting, Attendance attendance, Credit credit) {

    public boolean signed() {
        return attendance.state() == AttendanceState.SIGNED;
    }

    public boolean waiting() {
        return attendance.state() == AttendanceState.WAITING;
    }

    public boolean sentBack() {
        return attendance.state() == AttendanceState.SENT_BACK;
    }
}
