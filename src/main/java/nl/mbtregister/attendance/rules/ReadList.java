package nl.mbtregister.attendance.rules;

import java.util.List;

/**
 * A list as it was read.
 *
 * @param unit what a bare number in the column of the share stands for
 */
public record ReadList(List<Entry> entries, ShareUnit unit, List<Noted> remarks) {
    public ReadList {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    /** @param about a number, a letter or the head of a column; may be empty */
    public record Noted(ListRemark remark, String about) {}
}
