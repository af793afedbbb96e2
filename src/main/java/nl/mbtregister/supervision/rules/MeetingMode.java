package nl.mbtregister.supervision.rules;

/** How a supervision meeting is held; live is the rule, online the exception (domain 5.1 S5). */
public enum MeetingMode {
    LIVE,
    ONLINE
}
