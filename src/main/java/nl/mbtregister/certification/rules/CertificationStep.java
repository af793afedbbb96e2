package nl.mbtregister.certification.rules;

/** What can be done to a round. */
public enum CertificationStep {
    START,
    FILE,
    /** The office finds the papers in order and names the auditors. */
    TAKE_ON,
    PLAN_VISIT,
    /** A recheck can do with the papers. */
    REPORT_WITHOUT_VISIT,
    WRITE_REPORT,
    ASK_FACT_CHECK,
    ANSWER_FACT_CHECK,
    CLOSE_FACT_CHECK,
    HAND_TO_COMMITTEE,
    DECIDE,
    WITHDRAW
}
