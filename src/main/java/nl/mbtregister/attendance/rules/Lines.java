package nl.mbtregister.attendance.rules;

/** Takes the lines of a list one after the other, and what else there is to know of how they were read. */
public interface Lines {
    void accept(Line line);

    /** @param about a number, a letter or the head of a column; may be empty */
    void remark(ListRemark remark, String about);
}
