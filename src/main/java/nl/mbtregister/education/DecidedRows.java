package nl.mbtregister.education;

/** Who takes decisions says what they rest on; found wherever in the product somebody answers this. */
public interface DecidedRows {
    /**
     * Whether a decision rests on a row.
     *
     * @param row as the portfolio knows it: {@code COURSE-50}, {@code EDUCATION-51}
     */
    boolean isDecidedOn(long personId, String row);
}
