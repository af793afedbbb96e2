package nl.mbtregister.journal.rules;

/**
 * How the chain stood at some moment. Kept outside the database it proves that nothing before it was rewritten or cut.
 *
 * @param position number of rows then
 * @param chainHash hash of the last of them, {@link Hash#START} for none
 */
public record Checkpoint(long position, Hash chainHash) {

    /** Reads what {@link #toString()} wrote: position, colon, 64 hexadecimal digits. */
    public static Checkpoint parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a checkpoint is written as position:hash, not " + text);
        }
        return new Checkpoint(Long.parseLong(text.substring(0, colon)), Hash.parse(text.substring(colon + 1)));
    }

    /** Whether a row stands at this position of the chain. */
    public boolean reaches(long place) {
        return place >= 1 && place <= position;
    }

    @Override
    public String toString() {
        return position + ":" + chainHash;
    }
}
