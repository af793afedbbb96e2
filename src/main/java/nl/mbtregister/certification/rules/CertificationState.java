package nl.mbtregister.certification.rules;

/** How far a round is (domain 7.4). */
public enum CertificationState {
    /** The programme evaluates itself. */
    DRAFT,
    FILED,
    DESK_REVIEW,
    VISIT,
    /** The auditors write it, or answer what the programme said of it. */
    REPORT,
    /** The programme says of each finding whether the facts are right. */
    FACT_CHECK,
    COMMITTEE,
    DECIDED,
    WITHDRAWN;

    /** Nothing more will happen to it. */
    public boolean isOver() {
        return this == DECIDED || this == WITHDRAWN;
    }
}
