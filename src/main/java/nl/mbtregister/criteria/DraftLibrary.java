package nl.mbtregister.criteria;

import java.util.List;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.LibraryDifference;

/**
 * A version that is being written.
 *
 * @param lock what was seen of it; whoever changes it later is told
 * @param writers ids of everybody who changed a word of it
 * @param difference with the version before
 */
public record DraftLibrary(
        CriteriaLibrary library, LibraryState state, int lock, List<String> writers, LibraryDifference difference) {

    public DraftLibrary {
        writers = List.copyOf(writers);
    }

    /** Whether this caller changed a word of it, and so cannot approve it. */
    public boolean writtenBy(String caller) {
        return writers.contains(caller);
    }

    public boolean offered() {
        return state == LibraryState.OFFERED;
    }
}
