package nl.mbtregister.journal.rules;

/**
 * Something that is wrong with the journal.
 *
 * @param position place in the chain, for {@link Kind#UNSEALED} the row's id
 */
public record Fault(Kind kind, long position) {

    public enum Kind {
        /** The content is not the one that the row committed to. */
        CONTENT_CHANGED,
        /** The content is gone and no act in the chain erased it. */
        CONTENT_DELETED,
        /** Time, act, erasures or commitment differ from what was written. */
        ROW_CHANGED,
        /** Nothing stands at this position any more. */
        ROW_DELETED,
        /** The row at this position does not follow the one before it: moved, put in, or its seal changed. */
        OUT_OF_ORDER,
        /** A checkpoint knew a row here, and the chain ends earlier. */
        TAIL_CUT,
        /** A checkpoint knew another chain up to here: everything since the checkpoint before it may be rewritten. */
        REWRITTEN,
        /** Written long ago, and never sealed. */
        UNSEALED
    }
}
