package nl.mbtregister.attendance.rules;

/** What a number without a word beside it stands for in the column of the share, as the head of the column says. */
public enum ShareUnit {
    PARTS,
    PERCENT,
    HOURS,
    MINUTES
}
