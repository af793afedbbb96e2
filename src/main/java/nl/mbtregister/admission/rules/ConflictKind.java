package nl.mbtregister.admission.rules;

/** Why a member may not judge an application. */
public enum ConflictKind {
    /** The member says so. */
    DECLARED,
    /** It is the member's own application. */
    OWN_APPLICATION,
    /** The member supervised the applicant, or signed or was asked to sign the declaration. */
    OWN_SUPERVISEE,
    /** Both work, or worked, at the same institution. */
    SAME_INSTITUTION
}
