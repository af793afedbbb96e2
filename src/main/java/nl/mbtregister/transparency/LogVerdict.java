package nl.mbtregister.transparency;

import java.util.List;

/**
 * What the check of the whole log found.
 *
 * @param faults of each kind the first ones
 */
public record LogVerdict(long leaves, int heads, List<LogFault> faults) {

    public LogVerdict {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
