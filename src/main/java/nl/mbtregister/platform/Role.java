package nl.mbtregister.platform;

/** As whom somebody acts. A person who holds several roles acts in one of them at a time, and the journal says which. */
public enum Role {
    /** Anyone, known or not: what a visitor may do, everybody may do. */
    VISITOR,
    THERAPIST,
    SUPERVISOR,
    SECRETARIAT,
    /** Member of the Commissie Uitvoering Registratie. */
    CUR_MEMBER,
    CUR_CHAIR,
    BOARD,
    AUDITOR,
    INSTITUTION,
    ADMIN,
    /** The register itself, when a job or a chore acts without anybody asking. */
    SYSTEM
}
