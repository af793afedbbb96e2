package nl.mbtregister.criteria.rules;

/** A part that a programme may offer. The criteria of a part apply only where it is offered; MBT itself always is. */
@SuppressWarnings("JavaLangClash") // this is the word of the certificate
public enum Module {
    MBT,
    MBT_I,
    PMT,
    L_MBT,
    ONLINE
}
