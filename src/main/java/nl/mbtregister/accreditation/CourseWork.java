package nl.mbtregister.accreditation;

/** Which part of the requests a list of the office shows. */
public enum CourseWork {
    /** What waits for the office. */
    TO_DO,
    /** What waits for a provider. */
    ASKED,
    ACCREDITED,
    CLOSED
}
