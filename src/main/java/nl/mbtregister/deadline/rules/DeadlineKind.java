package nl.mbtregister.deadline.rules;

/** What there is about a day. */
public enum DeadlineKind {
    /** The first day on which renewal can be filed at all. */
    EARLY(0),
    /** The first day on which it is expected. */
    OPENS(0),
    /** The last day of a registration. */
    END(30),
    /** The same, after a postponement. */
    POSTPONED_END(30),
    /** The last day of a plan of repair. */
    REPAIR_END(30),
    /** The last day for a supplement to an application. */
    SUPPLEMENT(7),
    /** The last day to send proof for a sample. */
    PROOF(7);

    private final int alarmDays;

    DeadlineKind(int alarmDays) {
        this.alarmDays = alarmDays;
    }

    /** Days before it on which a calendar reminds; 0 when it does not. */
    public int alarmDays() {
        return alarmDays;
    }
}
