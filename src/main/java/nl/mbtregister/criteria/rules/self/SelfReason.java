package nl.mbtregister.criteria.rules.self;

/** Why a row counts or does not. */
public enum SelfReason {
    HOLDS_TITLE(true),
    ON_THE_WAY(true),
    FOLLOWED_COURSE(true),
    HELD(true),
    /** The registration ended. */
    ENDED(false),
    SUSPENDED(false),
    /** In the register, without the title that is asked for. */
    NO_TITLE(false),
    /** Described by function only, so that the register cannot tell. */
    NOT_KNOWN(false),
    NO_COURSE(false),
    /** The supervisor has not signed yet. */
    NOT_SIGNED(false),
    /** Too long ago. */
    TOO_OLD(false),
    /** Lies after the day of judging. */
    LATER(false);

    private final boolean counts;

    SelfReason(boolean counts) {
        this.counts = counts;
    }

    public boolean counts() {
        return counts;
    }
}
