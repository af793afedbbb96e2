package nl.mbtregister.journal.rules;

import java.util.List;

/**
 * What a check of the journal found.
 *
 * @param rows rows read, sealed or not
 * @param end how the chain stands now; the next check can be given it as a checkpoint
 * @param faultCount all faults
 * @param faults the first thousand of them
 */
public record Verdict(long rows, Checkpoint end, long faultCount, List<Fault> faults) {

    public boolean sound() {
        return faultCount == 0;
    }
}
