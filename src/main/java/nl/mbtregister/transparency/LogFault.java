package nl.mbtregister.transparency;

/**
 * Something in the log or under it that is not as it was signed.
 *
 * @param place position of the leaf, or size under the head
 */
public record LogFault(Kind kind, long place) {

    public enum Kind {
        /** A leaf between others is gone. */
        LEAF_MISSING,
        /** The entry of the leaf is gone from the register. */
        ENTRY_REMOVED,
        /** The entry of the leaf says something else than when it came into the log. */
        ENTRY_ALTERED,
        /** What opens the leaf is gone. */
        SECRET_MISSING,
        /** A hash of the tree is not what follows from the leaves. */
        NODE_ALTERED,
        /** The leaves do not add up to what was signed. */
        HEAD_BROKEN,
        /** A head is not what was signed. */
        HEAD_ALTERED,
        /** More leaves were signed than there are. */
        LEAVES_CUT_OFF,
        /** Entries lie in the register that never came into the log; the place says how many. */
        ENTRIES_NOT_IN_LOG
    }
}
