package nl.mbtregister.attendance.rules;

/** What a provider should know of how the list was read. */
public enum ListRemark {
    /** The letters were taken for those of Windows. */
    WINDOWS_LETTERS,
    /** No head was found; the columns were guessed. */
    NO_HEAD,
    /** A column that nobody reads; its head. */
    UNREAD_COLUMN,
    /** A column that the spreadsheet does not show; its letter. */
    HIDDEN_COLUMNS,
    /** So many rows that the spreadsheet does not show. */
    HIDDEN_ROWS,
    /** So many other sheets, which were not read. */
    OTHER_SHEETS
}
