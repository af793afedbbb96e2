package nl.mbtregister.attendance;

import nl.mbtregister.attendance.rules.ListReader;
import nl.mbtregister.attendance.rules.ReadList;
import nl.mbtregister.kernel.Refusal;

/** A list of attendance as somebody hands it in. */
public final class AttendanceFile {
    /** Bytes. */
    public static final int LARGEST = ListContent.LARGEST;

    private AttendanceFile() {}

    /**
     * Reads it, whatever it is.
     *
     * @param most rows that one list may have
     * @throws Refusal attendance.R1 to R5
     */
    public static ReadList read(byte[] content, int most) {
        ListReader list = new ListReader(most);
        ListContent.read(content, list);
        return list.done();
    }
}
