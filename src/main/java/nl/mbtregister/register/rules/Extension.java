package nl.mbtregister.register.rules;

/** Why a period is lengthened without a renewal. */
public enum Extension {
    /** Granted before the end, for illness, birth and the like; the public never sees that it was. */
    POSTPONEMENT,
    /** Too few points at renewal and an approved plan to make them up. */
    REPAIR
}
