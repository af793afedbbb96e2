package nl.mbtregister.renewal.rules;

/** On what ground postponement is asked; nothing more is asked or kept, so that nothing medical is. */
public enum PostponementGround {
    ILLNESS,
    /** Pregnancy, birth, adoption. */
    BIRTH,
    /** Illness or death of close family. */
    FAMILY
}
